import { assert } from '#shared/kernel/assert.ts';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';

export interface Instalment {
  readonly no: number;
  readonly dueOn: PlainDate;
  readonly cents: EuroCents;
}

/** Equal monthly parts; the cents that do not divide go one by one to the first ones, so none is lost. */
export function instalmentsOf(total: EuroCents, count: number, firstDueOn: PlainDate): Instalment[] {
  assert(Number.isInteger(count) && count >= 1 && total >= 0, 'a plan has parts of a debt');
  const rest = total % count;
  const each = (total - rest) / count;
  return Array.from({ length: count }, (_, i) => ({
    no: i + 1,
    // Counted from the first date: 31 January, 28 February, 31 March.
    dueOn: addMonths(firstDueOn, i),
    cents: euroCents(i < rest ? each + 1 : each),
  }));
}
