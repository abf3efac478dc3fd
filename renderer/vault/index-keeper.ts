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
    const cards = folded.map(({ card }) => card);
    const kept = index === null ? null : readCardIndex(index, cards, this.store.build);
    if (kept === null) return false;
    this.search.setIndex(kept);
    const known = new Map<string, Digest>();
    for (const digest of folded) known.set(digest.dossierId, digest);
    for (const [id, digest] of all) if (known.get(id) !== digest) this.search.put(digest.card);
    for (const id of known.keys()) if (!all.has(id)) this.search.remove(id);
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
  return cards?.length === folded.length && folded.every(({ card }, i) => cards[i] === card);
}
