import type { Lang } from '#shared/kernel/lang.ts';

/** Given names by language, sex and era of birth (before 1965, before 1990, since). */
type Era = 'old' | 'middle' | 'young';

const givenNames: Readonly<Record<Lang, Readonly<Record<'m' | 'f', Readonly<Record<Era, string>>>>>> = {
  fr: {
    m: {
      old: 'Marcel André Jean Michel Pierre Jacques Claude Guy Roger Daniel Bernard Christian Philippe Robert Alain Francis Yves Luc René Georges Raymond Serge Willy Léon Émile',
      middle:
        'Olivier Laurent Vincent Thierry Benoît Nicolas Frédéric Stéphane Sébastien Christophe David Cédric Fabrice Grégory Xavier Pascal Didier Geoffrey Jérôme Karim Rachid Mehdi Salvatore Giuseppe Éric François Mohamed Étienne Gaëtan Régis',
      young:
        'Thomas Maxime Antoine Julien Simon Arthur Louis Lucas Hugo Nathan Théo Romain Quentin Florian Bastien Corentin Loïc Yassine Adil Ibrahim Matteo Dylan Robin Adrien Gauthier Tristan Noé Ilias Célestin Côme',
    },
    f: {
      old: 'Monique Marie Anne Christiane Nicole Jacqueline Françoise Martine Josiane Danielle Bernadette Viviane Chantal Colette Michèle Rita Liliane Andrée Simone Ginette Thérèse Élise Odette Yvonne Arlette',
      middle:
        'Nathalie Isabelle Sophie Valérie Catherine Véronique Sandrine Christelle Stéphanie Caroline Céline Delphine Virginie Séverine Aurélie Fatima Nadia Samira Carine Laurence Bénédicte Anaïs Joëlle Hélène Cécile Rosa Giulia Patricia Muriel Sabine',
      young:
        'Julie Laura Camille Manon Charlotte Pauline Marine Léa Chloé Emma Louise Clara Zoé Sarah Inès Elise Margaux Mathilde Justine Lina Yasmine Noémie Jade Alix Ophélie Maëlle Lucie Salomé Éloïse Apolline',
    },
  },
  nl: {
    m: {
      old: 'Jozef Frans Willy Roger Etienne Luc Marc Paul Dirk Herman Walter Rik Eddy Guido Johan Hugo André Freddy Albert Gilbert Lucien Omer Staf Ludo Raf',
      middle:
        'Koen Peter Bart Tom Geert Kurt Stijn Wim Kristof Steven Filip Patrick Jan Hans Sven Bram Joris Wouter Dieter Nico Mario Rudi Hassan Mustafa Danny Ives Gunther Davy Maarten Jürgen',
      young:
        'Jonas Thomas Pieter Jens Robbe Senne Lowie Ruben Matthias Arne Lars Wout Jelle Niels Yannick Brecht Kobe Sander Seppe Tuur Milan Jasper Bilal Emre Simon Jarne Siebe Warre Vic Daan',
    },
    f: {
      old: 'Maria Rita Godelieve Christiane Lieve Magda Hilde Annie Monique Greta Linda Jeannine Marleen Agnes Nicole Diane Rosa Yvonne Simonne Bea Irène Liliane Denise Lutgart Paula',
      middle:
        'Ann Katrien Sofie Els Ilse Veerle Kathleen Nele Wendy Heidi Tine Barbara Sandra Leen Karen Inge Griet Evy Katja Martine Fatma Nadia Saskia Liesbeth Joke Tania Hanne An Annick Goedele',
      young:
        'Lotte Laura Lisa Emma Julie Sarah Hanne Elise Noor Charlotte Marie Amber Jana Eline Fien Lore Febe Yara Amina Nina Louise Kato Merel Zoë Janne Margot Helena Floor Axelle Saar',
    },
  },
  de: {
    m: {
      old: 'Josef Heinz Werner Karl Günter Erich Alfred Leo Bruno Manfred Walter Helmut Rudolf Norbert Franz',
      middle: 'Jürgen Ralf Thomas Guido Stefan Frank Dirk Marc René Uwe Patrick Axel Björn Sascha Achim',
      young: 'Jonas Lukas Kevin David Fabian Sven Philipp Tim Niklas Jan Moritz Elias Noah Marvin Felix',
    },
    f: {
      old: 'Hildegard Maria Ursula Elfriede Gisela Renate Anneliese Helga Irmgard Margarete Christa Monika Karin Rosemarie Edith',
      middle: 'Anna Sabine Petra Claudia Nicole Sandra Anja Heike Martina Daniela Iris Kerstin Bianca Silke Tanja',
      young: 'Lena Julia Laura Sophie Jana Hannah Michelle Sarah Vanessa Céline Mia Marie Lea Nele Franziska',
    },
  },
};

/** Ready for drawing: splitting once keeps 50,000 dossiers fast. */
const lists = new Map<string, readonly string[]>();

export function givenNamesFor(language: Lang, sex: 'm' | 'f', birthYear: number): readonly string[] {
  const era: Era = birthYear < 1965 ? 'old' : birthYear < 1990 ? 'middle' : 'young';
  const key = `${language}${sex}${era}`;
  const known = lists.get(key);
  if (known) return known;
  const list = givenNames[language][sex][era].split(' ');
  lists.set(key, list);
  return list;
}
