import { assert } from './assert.ts';
import { type Brand, brand } from './brand.ts';
import { fourDigits } from './civil-day.ts';
import { codedSchema } from './coded-schema.ts';
import { addDays, monthOf, type PlainDate, plainDateOf } from './plain-date.ts';
import { err, ok, type Result } from './result.ts';

/** A calendar quarter, '2026Q4'. String order is time order. */
export type Quarter = Brand<string, 'Quarter'>;

export type QuarterError = { readonly code: 'malformed' | 'impossible' };

const yearFirst = /^(\d{4})[ -]?[QTK]([0-9])$/i;
const quarterFirst = /^[QTK]([0-9])[\s/-]?(\d{4})$/i;

/**
 * Reads 2026Q4, 2026T4 (French), 2026K4 (Dutch) and the displayed forms 'T4 2026', 'K4/2026'.
 * 'impossible' = a quarter other than 1–4.
 */
export function parseQuarter(text: string): Result<Quarter, QuarterError> {
  const trimmed = text.trim();
  const early = yearFirst.exec(trimmed);
  const late = early === null ? quarterFirst.exec(trimmed) : null;
  const year = early?.[1] ?? late?.[2];
  const number = early?.[2] ?? late?.[1];
  if (year === undefined || number === undefined) return err({ code: 'malformed' });
  if (number < '1' || number > '4' || year === '0000') return err({ code: 'impossible' });
  return ok(brand<Quarter>(`${year}Q${number}`));
}

export const quarterSchema = codedSchema<Quarter>('quarter', parseQuarter, '2026Q4');

/** For literals in code and tests: a wrong one is a bug. */
export function quarter(text: string): Quarter {
  const result = parseQuarter(text);
  assert(result.ok && result.value === text, `'${text}' is not a quarter`);
  return result.value;
}

export function quarterOf(date: PlainDate): Quarter {
  return brand<Quarter>(`${date.slice(0, 4)}Q${Math.ceil(monthOf(date) / 3)}`);
}

export function quarterYear(value: Quarter): number {
  let year = 0;
  for (let i = 0; i < 4; i += 1) year = year * 10 + value.charCodeAt(i) - 48;
  return year;
}

/** 1–4. */
export function quarterNumber(value: Quarter): number {
  return value.charCodeAt(5) - 48;
}

/** First day of the quarter. */
export function quarterStart(value: Quarter): PlainDate {
  return plainDateOf(quarterYear(value), quarterNumber(value) * 3 - 2, 1);
}

/** Last day of the quarter, included in it. */
export function quarterEnd(value: Quarter): PlainDate {
  const last = quarterNumber(value);
  return plainDateOf(quarterYear(value), last * 3, last === 1 || last === 4 ? 31 : 30);
}

export function addQuarters(value: Quarter, count: number): Quarter {
  assert(Number.isInteger(count), 'quarters must be whole');
  const index = ordinal(value) + count;
  const year = Math.floor(index / 4);
  assert(year >= 1 && year <= 9999, 'quarter outside the years 1–9999');
  return brand<Quarter>(`${fourDigits(year)}Q${index - year * 4 + 1}`);
}

/** Number of quarters from `a` to `b`: 0 for the same quarter, negative when `b` is earlier. */
export function quartersBetween(a: Quarter, b: Quarter): number {
  return ordinal(b) - ordinal(a);
}

/** Every quarter from `first` to `last`, both included; empty when `last` is earlier. */
export function quarterRange(first: Quarter, last: Quarter): Quarter[] {
  const count = quartersBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addQuarters(first, i));
}

/** The four quarters of a year. */
export function quartersOfYear(year: number): Quarter[] {
  const first = quarterOf(plainDateOf(year, 1, 1));
  return quarterRange(first, addQuarters(first, 3));
}

/** For sorting: negative, zero or positive. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** First day after the quarter: the open end of its period. */
export function dayAfterQuarter(value: Quarter): PlainDate {
  return addDays(quarterEnd(value), 1);
}

function ordinal(value: Quarter): number {
  return quarterYear(value) * 4 + quarterNumber(value) - 1;
}
