import type { Card } from '../digest.ts';
import type { KeyOf } from '../key-of.ts';
import { buildCardIndex, type CardIndex, CardIndexBuilder, type CardList } from './card-index.ts';
import { BestHits } from './best-hits.ts';
import { findInIndex, Scratch } from './find-in-index.ts';
import { nameRanges } from './name-ranges.ts';
import { readQuery } from './read-query.ts';
import type { Matched, SearchHit } from './search-hit.ts';

const FOLD_AT = 1_000;
const always = () => true;

/**
 * Ranked search over the cards of a device. Changed cards go to a small second index that is
 * rebuilt at the next search and folded into the large one when it has grown. The large one is built by
 * `buildSome`, or by the first search when that comes earlier.
 */
export class CardSearch {
  private built: CardIndex = buildCardIndex([]);
  private mainScratch = new Scratch(0);
  /** Cards that wait for their large index; null when it is built. */
  private building: CardIndexBuilder | null = null;
  private fresh: CardIndex = buildCardIndex([]);
  private readonly changed = new Map<string, Card | null>();
  private freshStale = false;
  private readonly keyOfs: readonly KeyOf[];

  /** `keyOfs`: one keyed hash per space held, to look closed numbers up. */
  constructor(keyOfs: readonly KeyOf[]) {
    this.keyOfs = keyOfs;
  }

  get size(): number {
    const known = new Set(listOf(this.main.cards).map(({ dossierId }) => dossierId));
    let extra = 0;
    for (const [id, card] of this.changed) extra += (card ? 1 : 0) - (known.has(id) ? 1 : 0);
    return known.size + extra;
  }

  /** The large index, once it is built: over the cards it was given, whatever changed since. */
  get whole(): CardIndex | null {
    return this.building === null ? this.built : null;
  }

  /** Takes the cards of an index that was built before, and no others. */
  setIndex(index: CardIndex): void {
    this.building = null;
    this.changed.clear();
    this.freshStale = true;
    this.use(index);
  }

  /** Takes these cards and no others; indexing them is left to `buildSome` or to the next search. */
  setAll(cards: Iterable<Card>): void {
    this.building = new CardIndexBuilder([...cards]);
    this.changed.clear();
    this.freshStale = true;
  }

  /** Indexes up to `count` more cards; false when none is left to index. */
  buildSome(count: number): boolean {
    const index = this.building?.advance(count);
    if (index) {
      this.building = null;
      this.use(index);
    }
    return this.building !== null;
  }

  private use(index: CardIndex): void {
    this.built = index;
    this.mainScratch = new Scratch(index.cards.length);
  }

  private get main(): CardIndex {
    this.buildSome(Number.POSITIVE_INFINITY);
    return this.built;
  }

  put(card: Card): void {
    this.changed.set(card.dossierId, card);
    this.freshStale = true;
    if (this.changed.size > FOLD_AT) this.foldIn();
  }

  remove(dossierId: string): void {
    this.changed.set(dossierId, null);
    this.freshStale = true;
  }

  /** Best hits first; never more than `limit`. */
  search(text: string, limit: number): SearchHit[] {
    const query = readQuery(text);
    const hashed = new Map<string, Matched>();
    for (const { kind, digits } of query.keyed) {
      for (const keyOf of this.keyOfs) hashed.set(keyOf(kind, digits), kind);
    }
    this.refresh();
    const { main } = this;
    const best = new BestHits(limit);
    const current = this.changed.size === 0 ? always : (position: number) => this.isCurrent(position);
    findInIndex(main, query, hashed, current, this.mainScratch, limit, best);
    if (this.fresh.cards.length > 0) {
      const scratch = new Scratch(this.fresh.cards.length);
      findInIndex(this.fresh, query, hashed, always, scratch, limit, best);
    }
    const typed = [...new Set(query.wordings.flat())];
    return best.found.map(({ card, score, matched }) => ({
      dossierId: card.dossierId,
      score: Math.round(score),
      matched,
      ranges: matched === 'name' || matched === 'nameTypo' ? nameRanges(card, typed) : [],
    }));
  }

  private isCurrent(position: number): boolean {
    const card = this.built.cards.at(position);
    return card !== undefined && !this.changed.has(card.dossierId);
  }

  private refresh(): void {
    if (!this.freshStale) return;
    this.fresh = buildCardIndex([...this.changed.values()].filter((card) => card !== null));
    this.freshStale = false;
  }

  private foldIn(): void {
    const { cards } = this.building ?? this.built;
    const kept = listOf(cards).filter((card) => !this.changed.has(card.dossierId));
    this.setAll([...kept, ...[...this.changed.values()].filter((card) => card !== null)]);
  }
}

function listOf(cards: CardList): Card[] {
  return Array.from({ length: cards.length }, (_, position) => cards.at(position)).filter(
    (card) => card !== undefined,
  );
}
