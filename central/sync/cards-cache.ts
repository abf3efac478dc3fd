import type { KeptLines } from './kept-lines.ts';
import type { SyncStore } from './sync-store.ts';

/** All cards of an office in lines, and the line that closes them. */
export interface ToldCards {
  readonly pages: readonly KeptLines[];
  readonly end: string;
}

/** Text of the cards kept of one store: some thirty thousand. */
const MOST_CHARACTERS = 24 * 1024 * 1024;

/**
 * Cards of offices as they were last told: the desks of an office that load on the same morning ask for the same, and it
 * is read, summed and compressed for the first of them. Whatever changes a card gives its office another version.
 */
export class CardsCache {
  private readonly offices = new Map<string, { readonly name: string; readonly cards: ToldCards }>();
  private characters = 0;

  /** @param name epoch and version */
  get(spaceId: string, name: string): ToldCards | undefined {
    const known = this.offices.get(spaceId);
    return known?.name === name ? known.cards : undefined;
  }

  keep(spaceId: string, name: string, cards: ToldCards): void {
    this.drop(spaceId);
    this.offices.set(spaceId, { name, cards });
    this.characters += weightOf(cards);
    for (const oldest of this.offices.keys()) {
      if (this.characters <= MOST_CHARACTERS) return;
      this.drop(oldest);
    }
  }

  private drop(spaceId: string): void {
    const known = this.offices.get(spaceId);
    if (known !== undefined) this.characters -= weightOf(known.cards);
    this.offices.delete(spaceId);
  }
}

const caches = new WeakMap<SyncStore, CardsCache>();

export function cardsOf(store: SyncStore): CardsCache {
  const known = caches.get(store) ?? new CardsCache();
  caches.set(store, known);
  return known;
}

function weightOf({ pages }: ToldCards): number {
  return pages.reduce((sum, { text }) => sum + text.length, 0);
}
