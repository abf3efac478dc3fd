import type { Lang } from '#shared/kernel/lang.ts';

type Era = 'before1965' | 'before1990' | 'since1990';
type BySex = Readonly<Record<'m' | 'f', Readonly<Record<Era, readonly string[]>>>>;

/** Ordinary given names by language, sex and time of birth. */
export const givenNames: Readonly<Record<Lang, BySex>> = {
  fr: {
    m: {
      before1965: words(
        'Marcel André Jean Pierre Michel Jacques Claude Roger Raymond Guy Daniel Francis Yvon Lucien Albert René Georges Bernard Alain Christian Jean-Marie Jean-Pierre Léon Fernand',
      ),
      before1990: words(
        'Philippe Thierry Olivier Benoît Frédéric Stéphane Vincent Laurent Christophe Nicolas Sébastien Cédric Grégory Jérôme Fabrice Xavier Bruno Éric Didier Pascal Karim Rachid David François Geoffrey Loïc',
      ),
      since1990: words(
        'Thomas Maxime Antoine Julien Simon Hugo Lucas Louis Nathan Théo Romain Arthur Mehdi Bilal Adrien Quentin Florian Kévin Martin Robin Gabriel Noé Samuel Elias',
      ),
    },
    f: {
      before1965: words(
        'Monique Jacqueline Nicole Christiane Marie-Thérèse Anne-Marie Josiane Yvette Colette Denise Paulette Ginette Françoise Bernadette Danielle Marie-Claire Claudine Michèle Arlette Liliane Rita Huguette',
      ),
      before1990: words(
        'Nathalie Isabelle Véronique Catherine Valérie Sophie Sandrine Stéphanie Céline Aurélie Émilie Hélène Béatrice Brigitte Patricia Anne Nadia Fatima Virginie Laurence Delphine Caroline Cécile Maïté Cœlia',
      ),
      since1990: words(
        'Léa Manon Chloé Camille Laura Marie Sarah Julie Pauline Élise Charlotte Louise Emma Zoé Inès Yasmine Amélie Margaux Clara Lola Justine Noémie Eva Jade',
      ),
    },
  },
  nl: {
    m: {
      before1965: words(
        'Jozef Frans Jan Roger Willy Etienne Marc Luc Paul Guido Herman Hugo Walter Eddy Johan Freddy Gilbert Antoon Georges Leo Ludo Rudi Julien Achiel',
      ),
      before1990: words(
        'Koen Wim Peter Bart Kris Tom Geert Dirk Steven Stijn Pieter Jeroen Bram Sven Kurt Filip Wouter Hans Kristof Joris Karel Mohamed Nico Frederik Maarten Björn',
      ),
      since1990: words(
        'Jonas Thomas Ruben Robbe Lars Seppe Wout Milan Jasper Senne Arne Dries Jelle Niels Michiel Jens Lander Daan Matthias Yannick Yassin Emiel Vic Finn',
      ),
    },
    f: {
      before1965: words(
        'Maria Godelieve Rita Christiane Paula Lutgarde Agnes Monique Rosa Hilda Jeanne Simonne Lieve Marleen Magda Greta Annie Linda Nicole Martine Yvonne Irène',
      ),
      before1990: words(
        'Ann Els Inge Katrien Veerle Kristel Sofie Leen Ilse Griet Tine Heidi Nathalie Evelien Liesbeth Annelies Sarah Kim Joke Karen Hilde Karin Fatiha Stefanie Tineke',
      ),
      since1990: words(
        'Lotte Emma Noor Laura Fien Julie Lisa Amber Hanne Jana Marie Eline Lore Silke Femke Louise Nore Ella Anouk Charlotte Yana Merel Imane Elise',
      ),
    },
  },
  de: {
    m: {
      before1965: words(
        'Karl Josef Heinz Walter Erich Günter Helmut Hubert Leo Werner Manfred Rudolf Bruno Alfred Erwin Horst Klaus Dieter Rainer Alfons',
      ),
      before1990: words(
        'Jürgen Thomas Michael Ralf Guido Frank Stefan Dirk Marc Andreas Oliver Christoph Sven René Patrick Daniel Björn Roland Achim Jörg',
      ),
      since1990: words(
        'Lukas Jan Tim Jonas Fabian Philipp Niklas Kevin David Maximilian Felix Leon Simon Julian Marvin Moritz Noah Elias Finn Ben',
      ),
    },
    f: {
      before1965: words(
        'Maria Ingrid Helga Ursula Renate Gertrud Hildegard Elisabeth Irmgard Christa Brigitte Margret Rosemarie Waltraud Anneliese Hannelore Edith Marlene Karin Monika',
      ),
      before1990: words(
        'Anja Sabine Claudia Petra Martina Nicole Sandra Stefanie Andrea Silke Anna Heike Birgit Tanja Ute Melanie Christine Katja Daniela Manuela',
      ),
      since1990: words(
        'Lena Laura Sarah Julia Lisa Hannah Sophie Jana Michelle Vanessa Leonie Marie Nina Jennifer Mia Emma Johanna Carina Elena Clara',
      ),
    },
  },
};

export function eraOf(birthYear: number): Era {
  if (birthYear < 1965) return 'before1965';
  return birthYear < 1990 ? 'before1990' : 'since1990';
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
