import { daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { DeskItem, Digest } from './digest.ts';
import { type Who, whoOf } from './today-view.ts';

type Item = Extract<DeskItem, { k: 'request' }>;

/** One question or complaint that waits, as the register of the office lists it. */
export interface RegisterLine
  extends Pick<Item, 'id' | 'lane' | 'state' | 'ownerId' | 'receivedOn' | 'dueOn' | 'source'> {
  readonly who: Who;
  /** Days left, negative once past; null without a term, and once it is answered: the term is over. */
  readonly days: number | null;
}

/** What is answered and only waits to be closed comes last; before it, the term that ends soonest. */
export function registerDesk(digests: Iterable<Digest>, today: PlainDate): RegisterLine[] {
  const lines: RegisterLine[] = [];
  for (const digest of digests) {
    for (const item of digest.items) {
      if (item.k !== 'request') continue;
      const { id, lane, state, ownerId, receivedOn, dueOn, source } = item;
      const days = dueOn === null || state === 'answered' ? null : daysBetween(today, dueOn);
      lines.push({ id, lane, state, ownerId, receivedOn, dueOn, source, days, who: whoOf(digest.card) });
    }
  }
  return lines.sort(
    (a, b) =>
      Number(a.state === 'answered') - Number(b.state === 'answered') ||
      compare(a.dueOn ?? '9999', b.dueOn ?? '9999') ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
