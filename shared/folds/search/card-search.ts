import type { Card } from '../digest.ts';
import type { KeyOf } from '../key-of.ts';
import { buildCardIndex, type CardIndex, CardIndexBuilder } from './card-index.ts';
import { ACTIVE_BONUS, type Found, findInIndex, Scratch } from './find-in-index.ts';
import { nameRanges } from './name-ranges.ts';
import { readQuery } from './read-query.ts';
import type { Matched, SearchHit } from './search-hit.ts';

const FOLD_AT = 1_000;

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
    let extra = 0;
    for (const [id, card] of this.changed) extra += (card ? 1 : 0) - (this.main.positions.has(id) ? 1 : 0);
    return this.main.cards.length + extra;
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
      this.built = index;
      this.mainScratch = new Scratch(index.cards.length);
      this.building = null;
    }
    return this.building !== null;
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
    const found = findInIndex(
      main,
      query,
      hashed,
      (position) => this.isCurrent(position),
      this.mainScratch,
      limit,
    );
    if (this.fresh.cards.length > 0) {
      found.push(
        ...findInIndex(this.fresh, query, hashed, () => true, new Scratch(this.fresh.cards.length), limit),
      );
    }
    const typed = [...new Set(query.wordings.flat())];
    return topOf(found, limit).map(({ card, score, matched }) => ({
      dossierId: card.dossierId,
      score: Math.round(score),
      matched,
      ranges: matched === 'name' || matched === 'nameTypo' ? nameRanges(card, typed) : [],
    }));
  }

  private isCurrent(position: number): boolean {
    const card = this.built.cards[position];
    return card !== undefined && !this.changed.has(card.dossierId);
  }

  private refresh(): void {
    if (!this.freshStale) return;
    this.fresh = buildCardIndex([...this.changed.values()].filter((card) => card !== null));
    this.freshStale = false;
  }

  private foldIn(): void {
    const { cards } = this.building ?? this.built;
    const kept = cards.filter((card) => !this.changed.has(card.dossierId));
    this.setAll([...kept, ...[...this.changed.values()].filter((card) => card !== null)]);
  }
}

/** The `limit` best without sorting thousands: a one-letter query finds half the fund. */
function topOf(found: readonly Found[], limit: number): Found[] {
  const top: Found[] = [];
  for (const one of found) {
    const last = top.at(-1);
    if (top.length === limit && last && before(last, one)) continue;
    let at = top.length;
    while (at > 0 && before(one, top[at - 1] ?? one)) at -= 1;
    top.splice(at, 0, one);
    if (top.length > limit) top.pop();
  }
  return top;
}

function before(a: Found, b: Found): boolean {
  if (a === b) return false;
  const scoreA = a.score + (a.card.status === 'active' ? ACTIVE_BONUS : 0);
  const scoreB = b.score + (b.card.status === 'active' ? ACTIVE_BONUS : 0);
  if (scoreA !== scoreB) return scoreA > scoreB;
  const nameA = `${a.card.name} ${a.card.givenNames}`;
  const nameB = `${b.card.name} ${b.card.givenNames}`;
  if (nameA !== nameB) return nameA < nameB;
  return a.card.number < b.card.number;
}
