import type { KeptLines } from './kept-lines.ts';
import { perStore, WeighedCache } from './weighed-cache.ts';

/** All cards of an office in lines, and the line that closes them. */
export interface ToldCards {
  readonly pages: readonly KeptLines[];
  readonly end: string;
}

interface Told {
  readonly name: string;
  readonly cards: ToldCards;
}

/** Text of the cards kept of one store: some thirty thousand. */
const MOST_CHARACTERS = 24 * 1024 * 1024;

/**
 * Cards of offices as they were last told: the desks of an office that load on the same morning ask for the same, and it
 * is read, summed and compressed for the first of them. Whatever changes a card gives its office another version.
 */
export class CardsCache {
  private readonly offices = new WeighedCache<Told>(MOST_CHARACTERS, ({ cards }) =>
    cards.pages.reduce((sum, { text }) => sum + text.length, 0),
  );

  /** @param name epoch and version */
  get(spaceId: string, name: string): ToldCards | undefined {
    const known = this.offices.get(spaceId);
    return known?.name === name ? known.cards : undefined;
  }

  keep(spaceId: string, name: string, cards: ToldCards): void {
    this.offices.keep(spaceId, { name, cards });
  }
}

export const cardsOf = perStore(() => new CardsCache());
