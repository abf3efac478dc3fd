import { epochDay, type PlainDate } from '#shared/kernel/plain-date.ts';

/** Days from the first to the last, both included, without the Sundays: a week of indemnities has six days. */
export function paidDays(first: PlainDate, last: PlainDate): number {
  const from = epochDay(first);
  const to = epochDay(last);
  return to < from ? 0 : to - from + 1 - (sundaysUpTo(to) - sundaysUpTo(from - 1));
}

/** 1970-01-04 (day 3) was a Sunday. */
function sundaysUpTo(day: number): number {
  return Math.floor((day - 3) / 7);
}
