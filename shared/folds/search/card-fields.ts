import { foldWords } from '#shared/kernel/text.ts';
import type { Card } from '../digest.ts';

/** Where a word of a card stands; the order is the order of weight. */
export const fieldNames = [
  'family',
  'familyJoined',
  'given',
  'linked',
  'linkedJoined',
  'trade',
  'place',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Points of a whole word found in that field. */
export const fieldWeight: Readonly<Record<FieldName, number>> = {
  family: 100,
  familyJoined: 110,
  given: 70,
  linked: 45,
  linkedJoined: 45,
  trade: 20,
  place: 30,
};

/** Calls `word` for each folded word of a card. Several words of a name are also known written as one. */
export function eachWord(card: Card, word: (text: string, field: FieldName) => void): void {
  eachOf(card.name, 'family', 'familyJoined', word);
  for (const text of foldWords(card.givenNames)) word(text, 'given');
  for (const name of card.linkedNames) eachOf(name, 'linked', 'linkedJoined', word);
  if (card.trade !== null) for (const text of foldWords(card.trade)) word(text, 'trade');
  for (const text of foldWords(card.place)) word(text, 'place');
  if (card.postalCode !== '') word(card.postalCode, 'place');
}

function eachOf(
  name: string,
  single: FieldName,
  joined: FieldName,
  word: (text: string, field: FieldName) => void,
): void {
  const words = foldWords(name);
  for (const text of words) word(text, single);
  if (words.length > 1) word(words.join(''), joined);
}

export type NumberField = 'number' | 'enterpriseNumber' | 'phone';
export const numberFields = ['number', 'enterpriseNumber', 'phone'] as const;

/** Numbers in clear on a card, digits only; an enterprise number is also known without its leading zero. */
export function eachNumber(card: Card, number: (digits: string, field: NumberField) => void): void {
  number(card.number, 'number');
  if (card.enterpriseNumber !== null) {
    number(card.enterpriseNumber, 'enterpriseNumber');
    if (card.enterpriseNumber.startsWith('0')) number(card.enterpriseNumber.slice(1), 'enterpriseNumber');
  }
  for (const phone of card.phones) number(phone, 'phone');
}
