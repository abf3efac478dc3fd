import type { Lang } from '#shared/kernel/lang.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';

/** First parts of surnames. Every surname ends with a word that says "example", so no one is taken for real. */
const stems: Readonly<Record<Lang, string>> = {
  fr: `Froment Arriéré Lumière Nuage Vitrine Plume Clairval Montaubel Beaurivage Hautmont Boisclair Prébrun Roncevaux Fontenelle Rochebrune
    Granval Vertbois Noircamp Blancpain Aubépin Lavandier Charmelle Tilleul Noisetier Châtaigne Prunellier Mirabel Cerisier Pommeray Verger
    Meunier Boulainville Cordelier Tisserel Forgeron Charpentel Tonnelet Vannelier Potelain Carrelet Sablon Gravelle Pierrefond Ardoisier Marbreau
    Rivaud Ruissel Fontaine Sourcel Lacanal Étangier Marais Roselin Saulnier Peuplier Ormeau Frênay Chênelet Hêtraie Bouleau Sapinel Mélèze
    Colombel Moineau Mésange Rossignol Alouette Hirondel Martinet Pinson Corbelin Faucon Épervier Buse Cigogne Héron Grèbe
    Renardeau Blaireau Louvel Cerfeuil Biche Daguet Lièvrel Écureuil Hermine Belette Castorel Loutre
    Dubreuil Duchâteau Dufour Dumoulin Dupré Durieu Delaporte Delacour Delavigne Delalande Delafosse Delcambre Delvaux Deschamps Desprez Desforges
    Lebrun Leclair Legrand Leblond Lefèvre Lemoine Lesage Letendre Levaillant Lecoq Leroux Lejeune
    Mercier Marchal Maréchal Mayeur Prévost Sergeant Chevalier Damoiseau Baronnet Marquisat
    Aurore Matinel Soirée Brumaire Givreux Neigel Pluviôse Ventôse Orageux Bruine Arcenciel Zéphyr Bourrasque Éclaircie
    d'Aubreme d'Hautrive d'Orval d'Ombreval d'Estinval d'Arbois d'Yvremont de Clairmont de Bonval de Longpré de Ronquelle de Walcamp du Bocage du Lac du Vallon du Coudray
    Cœurderoi Bœufmont Sœurin Vœuvre Œillet Œuvrard Lesœur Nœudier
    Bertinval Colignon Dardenval Ernotte Fagnoul Gillebert Hanquinet Istasse Jacquemain Kerfontaine Lambiotte Massinon Noirhomme Olinger Piérart
    Quertinmont Remacle Stassart Thonnard Urbain Vandeval Wautelet Xhonneux Ysebrant Zénobel`,
  nl: `Voorbeeldaerts Veldman Duinen Waterschoot Molenberg Berkenbos Eikenhof Lindeboom Wilgenrij Populierdreef Heidebloem Korenaar Tarweveld Roggeman
    Haverland Gerstekorrel Vlasveld Hopstaak Boomgaard Appelhof Perelaar Kerselaar Pruimelaar Notelaar Kastanjel Beukenlaan Esdoorn Olmhof Dennekamp
    Zandvoorde Kleiput Leembrug Steenhof Keienpoort Rotsaard Grachtman Beekhof Rivierzicht Zeedijk Polderman Schorreveld Dijkgraaf Sluismeester Kanaalaard
    Windmolen Watermolen Bakkerijn Slagmulder Brouwaert Schoenmaeckers Timmerwerf Metserland Schilderijn Wevershof Spinnewiel Kuiperszoon Smidshof
    Vinkenier Merelaar Spreeuwenhof Zwaluwe Leeuwerik Nachtegaele Ooievaer Reigersvliet Valkenier Havikhorst Uilenspieg Koekoekx
    Vossenberg Dassenhol Hertoghe Hazeldonk Konijnenwarande Eekhoorn Marterbos Otterbeek Beverloo
    Ochtendmist Avondrood Morgenster Zonneveld Maneschijn Sterrebeek Regenboog Sneeuwvlok IJsvogel Dauwdruppel Nevelhof Onweer Bliksem Dondersteen
    Janssoone Pieterszoon Willemsdochter Claessone Goossenaert Hendrickzoon Lauwereyns Martenszoon Adriaensens Cornelisz Gillisz Matthyszone
    Aerdenhout Bavelgem Crombrugghe Doornzele Everbeke Furnebeek Grimmeling Hoolebeke Izegael Jabbeeck Kluizendael Lovendegem Maelbroeck Nieuwenhove
    Oudenborg Puttemael Quaethoven Ravelinge Schelderode Tieghembroek Uytbergen Veldegael Wachtebrugge Ysermonde Zevenkerk
    Goudvinck Zilverberg Kopergieter Tinnewerf Loodsman Ijzerhof Staelens Kristaelen Paerlemoer Ambergen`,
  de: `Muster Wolke Berg Talmann Waldner Feldmann Wiesen Bachmeier Brunnen Quellhof Steinert Felsner Sandkühler Lehmbach Heidekamp Moorland
    Eichner Buchholz Lindner Birkenfeld Tannenberg Fichtner Kiefernhag Weidner Erlenbach Eschweil Ahornweg Kastaniel Nussbaum Apfelbeck Birnbach Kirschner
    Roggenmüller Weizenfeld Gerstner Haferkamp Hopfner Flachsbart Rübsam Kohlgart Bäckerling Schmiedel Müllerich Schusterl Webermann Zimmerhof Maurerl
    Falkner Adlerberg Habichtsau Storchner Reiherhorst Schwalbach Amselfeld Finkenau Meisner Drosselweg Lerchenau Uhlenhorst
    Fuchsloch Dachsner Hirschfeld Hasenpusch Rehbock Marderbach Otterstein Bibermühl
    Morgenrot Abendstern Sonnenschein Mondsee Sternberg Regenbach Schneeweiß Eiskirch Nebelhorn Windhof Donnerbach Blitzner
    Großfeld Kleinbach Langhof Kurzweil Hochstein Tiefental Weißbrod Schwarzwald Rotmühl Grünwald Blaukamm Gelbach
    Völkerich Köhlerau Jägerhof Förstner Hüttenrauch Gärtnerin Schäferlein`,
};

const secondParts: Readonly<Record<Lang, string>> = {
  fr: 'val mont camp bois rive pré',
  nl: 'veld hof beek brug dam berg',
  de: 'bach hof berg au feld stein',
};

const particles: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['de '],
  nl: ['Van den ', 'De ', 'Van ', 'Van der ', 'Vande '],
  de: ['von ', 'vom '],
};

const endings: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['-Exemple', '-Fictif', '-Model'],
  nl: ['-Voorbeeld', '-Model'],
  de: ['-Beispiel', '-Muster'],
};

/** `particles` before a vowel: d'Orval, but de Bonval. */
const vowel = /^[aeiouyhàâéèêëîïôœùû]/i;

const lists: Readonly<Record<Lang, readonly string[]>> = {
  fr: split('fr'),
  nl: split('nl'),
  de: split('de'),
};

/** All first parts of a language, as they stand in surnames without particle or second part. */
export function surnameStems(language: Lang): readonly string[] {
  return lists[language];
}

/** A coined surname such as "Van den Broucke-Voorbeeld", "Clairmont-Exemple" or "Waldner-Muster". */
export function coinSurname(random: SeededRandom, language: Lang): string {
  let stem = random.pick(lists[language]);
  const bare = !stem.includes(' ') && !stem.includes("'");
  if (bare && random.chance(0.22)) stem += random.pick(secondParts[language].split(' '));
  if (bare && random.chance(language === 'nl' ? 0.28 : 0.06)) stem = withParticle(random, language, stem);
  return stem + random.pick(endings[language]);
}

function withParticle(random: SeededRandom, language: Lang, stem: string): string {
  if (language === 'fr') return vowel.test(stem) ? `d'${stem}` : `de ${stem}`;
  return random.pick(particles[language]) + stem;
}

function split(language: Lang): readonly string[] {
  // "d'Orval" and "du Lac" are one stem: a particle in lower case belongs to the word after it.
  return stems[language].trim().split(/\s+(?!$)/).reduce<string[]>((list, word) => {
    const last = list.at(-1);
    if (last === 'de' || last === 'du') return [...list.slice(0, -1), `${last} ${word}`];
    return [...list, word];
  }, []);
}
