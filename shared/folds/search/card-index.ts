import type { Card } from '../digest.ts';
import { eachNumber, eachWord, fieldNames, numberFields } from './card-fields.ts';
import { type Postings, PostingsBuilder } from './postings.ts';

/** An immutable index over some cards; changes are kept beside it (see card-search.ts). */
export interface CardIndex {
  readonly cards: readonly Card[];
  readonly words: Postings;
  readonly numbers: Postings;
  /** Keyed hash → positions of cards. */
  readonly keys: ReadonlyMap<string, readonly number[]>;
  readonly positions: ReadonlyMap<string, number>;
}

export function buildCardIndex(cards: readonly Card[]): CardIndex {
  const words = new PostingsBuilder();
  const numbers = new PostingsBuilder();
  const keys = new Map<string, number[]>();
  const positions = new Map<string, number>();
  cards.forEach((card, position) => {
    positions.set(card.dossierId, position);
    eachWord(card, (text, field) => words.add(text, position, fieldNames.indexOf(field)));
    eachNumber(card, (digits, field) => numbers.add(digits, position, numberFields.indexOf(field)));
    for (const key of card.keys) {
      const list = keys.get(key);
      if (list) list.push(position);
      else keys.set(key, [position]);
    }
  });
  return { cards, words: words.build(), numbers: numbers.build(), keys, positions };
}
