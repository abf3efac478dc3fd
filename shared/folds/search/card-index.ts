import { assert } from '../../kernel/assert.ts';
import type { Card } from '../digest.ts';
import { eachNumber, eachWord, fieldNames, numberFields } from './card-fields.ts';
import { KeyTable } from './key-table.ts';
import { type Postings, PostingsBuilder } from './postings.ts';

/** Cards by their places: a list, or what makes each when it is asked for. */
export interface CardList {
  readonly length: number;
  at(position: number): Card | undefined;
}

/** An immutable index over some cards; changes are kept beside it (see card-search.ts). */
export interface CardIndex {
  readonly cards: CardList;
  readonly words: Postings;
  readonly numbers: Postings;
  /** Keyed hash → positions of cards. */
  readonly keys: KeyTable;
}

/** Builds an index a few cards at a time, for who has something else to do in between. */
export class CardIndexBuilder {
  private readonly words = new PostingsBuilder();
  private readonly numbers = new PostingsBuilder();
  private readonly keys: KeyTable;
  readonly cards: readonly Card[];
  private done = 0;

  constructor(cards: readonly Card[]) {
    this.cards = cards;
    this.keys = KeyTable.ofSize(cards.reduce((sum, card) => sum + card.keys.length, 0));
  }

  /** Takes up to `count` more cards; the index once all are in, null before. */
  advance(count: number): CardIndex | null {
    const until = Math.min(this.cards.length, this.done + count);
    for (const card of this.cards.slice(this.done, until)) {
      this.take(card, this.done);
      this.done += 1;
    }
    if (this.done < this.cards.length) return null;
    const { cards, words, numbers, keys } = this;
    return { cards, words: words.build(), numbers: numbers.build(), keys };
  }

  private take(card: Card, position: number): void {
    eachWord(card, (text, field) => this.words.add(text, position, fieldNames.indexOf(field)));
    eachNumber(card, (digits, field) => this.numbers.add(digits, position, numberFields.indexOf(field)));
    for (const key of card.keys) this.keys.add(key, position);
  }
}

export function buildCardIndex(cards: readonly Card[]): CardIndex {
  const index = new CardIndexBuilder(cards).advance(cards.length);
  assert(index, 'an index of all its cards is whole');
  return index;
}
