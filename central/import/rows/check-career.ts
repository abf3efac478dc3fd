import { brand } from '#shared/kernel/brand.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { quarterOf, quartersBetween } from '#shared/kernel/quarter.ts';
import { issue, type Issue } from '../define/codes.ts';
import { endsBefore } from './check-dates.ts';
import { type CheckContext, type RowData, textIn } from './staged-row.ts';

/** Categories that only the assisting spouse has, and that have nobody else. */
const spouseCategories = new Set(['maxiStatus', 'miniStatus']);

export function* checkAffiliation(data: RowData): Iterable<Issue> {
  yield* endsBefore(data, 'from', 'to');
  const [capacity, category] = [textIn(data, 'capacity'), textIn(data, 'category')];
  if (capacity === null || category === null) return;
  if (spouseCategories.has(category) !== (capacity === 'assistingSpouse'))
    yield issue('E23', 'category', 'enum', { category, capacity });
}

export function* checkCareerPeriod(data: RowData): Iterable<Issue> {
  yield* endsBefore(data, 'from', 'to');
}

/** Quarters that a period touches; one that is open is looked at until the day of the extract. */
export function quartersTouched(
  from: string,
  to: string | null,
  { asOf }: Pick<CheckContext, 'asOf'>,
): number {
  const end = to === null ? (asOf < from ? from : asOf) : to;
  return quartersBetween(quarterOf(brand<PlainDate>(from)), quarterOf(brand<PlainDate>(end))) + 1;
}
