import * as z from 'zod';
import { assert } from './assert.ts';
import { addDays, minDate, maxDate, type PlainDate, plainDateSchema } from './plain-date.ts';
import { dayAfterQuarter, type Quarter, quarterStart } from './quarter.ts';

/** Half-open: `from` belongs to the period, `to` is the first day after it; null = no end known. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate | null };

export const periodSchema = z
  .strictObject({ from: plainDateSchema, to: plainDateSchema.nullable() })
  .refine((period) => period.to === null || period.from < period.to, { error: 'period.empty', path: ['to'] });

/** Asserts that the period holds at least one day. */
export function period(from: PlainDate, to: PlainDate | null): Period {
  assert(to === null || from < to, 'a period holds at least one day');
  return { from, to };
}

/** The period from its first to its last day, both included, as screens and files write it. */
export function periodOfDays(first: PlainDate, last: PlainDate | null): Period {
  return period(first, last === null ? null : addDays(last, 1));
}

export function periodOfQuarter(quarter: Quarter): Period {
  return { from: quarterStart(quarter), to: dayAfterQuarter(quarter) };
}

export function covers(period: Period, date: PlainDate): boolean {
  return period.from <= date && (period.to === null || date < period.to);
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

/** The days in both periods, or null when they share none. */
export function intersect(a: Period, b: Period): Period | null {
  if (!overlaps(a, b)) return null;
  const from = maxDate(a.from, b.from);
  if (a.to === null) return { from, to: b.to };
  return { from, to: b.to === null ? a.to : minDate(a.to, b.to) };
}

/** The last day that belongs to the period; null while it is open. */
export function lastDayIncluded(period: Period): PlainDate | null {
  return period.to === null ? null : addDays(period.to, -1);
}
