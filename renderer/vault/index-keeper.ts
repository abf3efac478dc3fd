import type { Digest } from '#shared/folds/digest.ts';
import { CardIndexBuilder } from '#shared/folds/search/card-index.ts';
import type { CardSearch } from '#shared/folds/search/card-search.ts';
import { readCardIndex, writeCardIndex } from './storage/card-index-bytes.ts';
import type { HeldDigests } from './storage/vault-store.ts';

export interface IndexStore {
  /** Of this program: another one may fold words in another way. */
  readonly build: string;
  readonly keep: (bytes: Uint8Array<ArrayBuffer>, folds: number) => Promise<void>;
}

interface Wanted {
  readonly folded: readonly Digest[];
  readonly folds: number;
  builder: CardIndexBuilder | null;
}

/** Lays the index of the search on the disk beside the cards it was made of, so that the next start need not make it. */
export class IndexKeeper {
  private readonly search: CardSearch;
  private readonly store: IndexStore;
  private wanted: Wanted | null = null;

  constructor(search: CardSearch, store: IndexStore) {
    this.search = search;
    this.store = store;
  }

  /** Gives the search what was kept, with what changed since; false when nothing was, or nothing that can be used. */
  use({ all, folded, index }: HeldDigests): boolean {
    const cards = { length: folded.length, at: (place: number) => folded.at(place)?.card };
    const kept = index === null ? null : readCardIndex(index, cards, this.store.build);
    if (kept === null) return false;
    this.search.setIndex(kept);
    let stayed = 0;
    for (const digest of folded) {
      const now = all.get(digest.dossierId);
      if (now === undefined) this.search.remove(digest.dossierId);
      else if (now !== digest) this.search.put(now.card);
      if (now !== undefined) stayed += 1;
    }
    if (all.size === stayed) return true;
    const known = new Set(folded.map(({ dossierId }) => dossierId));
    for (const [id, digest] of all) if (!known.has(id)) this.search.put(digest.card);
    return true;
  }

  /** These lie on the disk together, in this order: their index is wanted there. */
  want(folded: readonly Digest[], folds: number): void {
    this.wanted = folded.length === 0 ? null : { folded, folds, builder: null };
  }

  /** Indexes up to `count` more cards; false when nothing is left to do. Comes after the search has its own. */
  step(count: number): boolean {
    const { wanted, search } = this;
    if (wanted === null) return false;
    const own = wanted.builder === null && isOver(search, wanted.folded) ? search.whole : null;
    wanted.builder ??= new CardIndexBuilder(wanted.folded.map(({ card }) => card));
    const index = own ?? wanted.builder.advance(count);
    if (index === null) return true;
    this.wanted = null;
    // A disk that takes nothing more: the next start makes it again.
    void this.store.keep(writeCardIndex(index, this.store.build), wanted.folds).catch(() => undefined);
    return false;
  }
}

function isOver(search: CardSearch, folded: readonly Digest[]): boolean {
  const cards = search.whole?.cards;
  return cards?.length === folded.length && folded.every(({ card }, i) => cards.at(i) === card);
}
