import { assert } from './assert.ts';
import { type Brand, brand } from './brand.ts';
import { civilDayOf, daysInMonth, epochDayOf, fourDigits, twoDigits } from './civil-day.ts';
import { codedSchema } from './coded-schema.ts';
import { brusselsOffsetMs } from './brussels.ts';
import { epochMsOf, type Instant } from './instant.ts';
import { err, ok, type Result } from './result.ts';

/** A calendar date 'YYYY-MM-DD', years 0001–9999. No time, no zone; string order is date order. */
export type PlainDate = Brand<string, 'PlainDate'>;

export type PlainDateError = { readonly code: 'malformed' | 'impossible' };

const DAY_MS = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** 'malformed' = not written AAAA-MM-JJ; 'impossible' = well written, but no such day exists. */
export function parsePlainDate(text: string): Result<PlainDate, PlainDateError> {
  if (!shape.test(text)) return err({ code: 'malformed' });
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return err({ code: 'impossible' });
  }
  return ok(brand<PlainDate>(text));
}

export const plainDateSchema = codedSchema<PlainDate>('plainDate', parsePlainDate, '2026-11-23');

/** For literals in code and tests: a wrong one is a bug. */
export function plainDate(text: string): PlainDate {
  const result = parsePlainDate(text);
  assert(result.ok, `'${text}' is not a date`);
  return result.value;
}

/** The date of these parts; throws when there is no such day. */
export function plainDateOf(year: number, month: number, day: number): PlainDate {
  assert(
    Number.isInteger(year) &&
      year >= 1 &&
      year <= 9999 &&
      month >= 1 &&
      month <= 12 &&
      day >= 1 &&
      day <= daysInMonth(year, month),
    'no such day',
  );
  return format(year, month, day);
}

export function yearOf(date: PlainDate): number {
  return digitsAt(date, 0, 4);
}

/** 1–12. */
export function monthOf(date: PlainDate): number {
  return digitsAt(date, 5, 2);
}

/** Day of the month, 1–31. */
export function dayOf(date: PlainDate): number {
  return digitsAt(date, 8, 2);
}

/** ISO day of the week: 1 = Monday … 7 = Sunday. */
export function dayOfWeek(date: PlainDate): number {
  // 1970-01-01 was a Thursday (4).
  const offset = (epochDay(date) + 3) % 7;
  return (offset < 0 ? offset + 7 : offset) + 1;
}

/** Days since 1970-01-01. */
export function epochDay(date: PlainDate): number {
  return epochDayOf(yearOf(date), monthOf(date), dayOf(date));
}

export function plainDateFromEpochDay(day: number): PlainDate {
  const civil = civilDayOf(day);
  assert(civil.year >= 1 && civil.year <= 9999, 'date outside the years 1–9999');
  return format(civil.year, civil.month, civil.day);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  assert(Number.isInteger(days), 'days must be whole');
  const day = dayOf(date) + days;
  // Most steps stay inside the month: no need to go through the day count.
  if (day >= 1 && day <= 28) return format(yearOf(date), monthOf(date), day);
  return plainDateFromEpochDay(epochDay(date) + days);
}

/** Same day of the month, or the last one of a shorter month (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  assert(Number.isInteger(months), 'months must be whole');
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  assert(year >= 1 && year <= 9999, 'date outside the years 1–9999');
  return format(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Same day and month; 29 February becomes 28 February outside leap years. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Days from the first date to the second: negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

export function isBefore(a: PlainDate, b: PlainDate): boolean {
  return a < b;
}

/** For sorting: negative, zero or positive. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function minDate(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((least, date) => (date < least ? date : least), first);
}

export function maxDate(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((greatest, date) => (date > greatest ? date : greatest), first);
}

/** The calendar date at that instant in Belgium. */
export function todayFrom(instant: Instant, _zone: 'Europe/Brussels' = 'Europe/Brussels'): PlainDate {
  const ms = epochMsOf(instant);
  return plainDateFromEpochDay(Math.floor((ms + brusselsOffsetMs(ms)) / DAY_MS));
}

function format(year: number, month: number, day: number): PlainDate {
  return brand<PlainDate>(`${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`);
}

function digitsAt(text: string, start: number, length: number): number {
  let n = 0;
  for (let i = start; i < start + length; i += 1) n = n * 10 + text.charCodeAt(i) - 48;
  return n;
}
