import type { LegalForm } from '#shared/entities/codes.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { companyWords, familyEndings, familyStems, particles, streetWords } from './family-names.data.ts';
import { eraOf, givenNames } from './given-names.data.ts';

/** A family name that says by its ending that nobody bears it: "Van den Linde-Voorbeeld". */
export function drawFamilyName(language: Lang, random: SeededRandom): string {
  const stem = random.pick(familyStems[language]);
  const ending = random.pick(familyEndings[language]);
  if (!random.chance(language === 'nl' ? 0.3 : 0.12)) return `${stem}-${ending}`;
  const particle = random.pick(particles[language]);
  if (!particle.endsWith("'")) return `${particle} ${stem}-${ending}`;
  // An elided particle only stands before a vowel or an h.
  return /^[AEIOUHÉÈÊÂÎŒ]/.test(stem) ? `${particle}${stem}-${ending}` : `De ${stem}-${ending}`;
}

export function drawGivenNames(
  language: Lang,
  sex: 'm' | 'f',
  birthYear: number,
  random: SeededRandom,
): string {
  const names = givenNames[language][sex][eraOf(birthYear)];
  const first = random.pick(names);
  if (!random.chance(0.12)) return first;
  const second = random.pick(names);
  return second === first ? first : `${first} ${second}`;
}

/** French abbreviations of the legal forms are the codes; Dutch has its own. */
const dutchForms: Readonly<Record<LegalForm, string>> = {
  SRL: 'BV',
  SA: 'NV',
  SC: 'CV',
  SNC: 'VOF',
  SCOMM: 'CommV',
  ASBL: 'VZW',
  other: '',
};

/** Legal forms keep the abbreviation of the language the company works in. */
export function drawCompanyName(language: Lang, form: LegalForm, random: SeededRandom): string {
  const word = random.pick(companyWords[language]);
  const stem = random.pick(familyStems[language]);
  if (language === 'nl') return `${word} ${stem}-Voorbeeld ${dutchForms[form]}`;
  if (language === 'de') return `${word} ${stem}-Muster ${form === 'SRL' ? 'GmbH' : form}`;
  return `${word} ${stem}-Fictif ${form === 'SCOMM' ? 'SComm' : form}`;
}

export function drawStreet(language: Lang, random: SeededRandom): string {
  const word = random.pick(streetWords[language]);
  if (language === 'nl')
    return `${word}${random.pick(['voorbeeldstraat', 'voorbeeldlaan', 'modelweg', 'fictiefstraat', 'modelplein'])}`;
  if (language === 'de')
    return `${word}${random.pick(['musterstraße', 'musterweg', 'beispielplatz', 'musterallee'])}`;
  const article = /^[AEIOUHÉÈ]/.test(word) ? "de l'" : 'du ';
  return `${random.pick(['Rue', 'Avenue', 'Chemin', 'Place', 'Chaussée'])} ${article}${word} ${random.pick(['Fictif', 'Modèle', 'Exemple'])}`;
}
