import type { Card } from '../digest.ts';
import type { Matched } from './search-hit.ts';

/** A card found, before ranges are drawn. */
export interface Found {
  readonly card: Card;
  readonly score: number;
  readonly matched: Matched;
}

/** What an active affiliate is worth among equals. */
const ACTIVE_BONUS = 5;

/** The `limit` best of what is offered, in order, without sorting thousands: a one-letter query finds half the fund. */
export class BestHits {
  private readonly limit: number;
  private readonly best: (Found & { readonly total: number })[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  get found(): readonly Found[] {
    return this.best;
  }

  /** Whether a score may still be among the best; its card need not be looked at when not. */
  mayTake(score: number): boolean {
    const last = this.best[this.limit - 1];
    return last === undefined ? this.limit > 0 : score + ACTIVE_BONUS >= last.total;
  }

  offer(card: Card, score: number, matched: Matched): void {
    const total = score + (card.status === 'active' ? ACTIVE_BONUS : 0);
    const { best, limit } = this;
    let at = best.length;
    while (at > 0 && isBefore(card, total, best[at - 1])) at -= 1;
    if (at >= limit) return;
    best.splice(at, 0, { card, score, matched, total });
    if (best.length > limit) best.pop();
  }
}

function isBefore(card: Card, total: number, other: { card: Card; total: number } | undefined): boolean {
  if (other === undefined) return false;
  if (total !== other.total) return total > other.total;
  if (card.name !== other.card.name) return card.name < other.card.name;
  if (card.givenNames !== other.card.givenNames) return card.givenNames < other.card.givenNames;
  return card.number < other.card.number;
}
