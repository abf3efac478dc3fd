import { assert } from './assert.ts';
import { type Brand, brand } from './brand.ts';
import { civilDayOf, daysInMonth, epochDayOf, fourDigits, twoDigits } from './civil-day.ts';
import { codedSchema } from './coded-schema.ts';
import { err, ok, type Result } from './result.ts';

/**
 * A moment in UTC, 'YYYY-MM-DDTHH:MM:SS.mmmZ' (milliseconds may be absent when read).
 * It is shown and kept, never compared to decide which of two changes wins: device clocks lie.
 */
export type Instant = Brand<string, 'Instant'>;

const DAY_MS = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{3}))?Z$/;

/** 'malformed' = not an ISO UTC moment ending in Z; 'impossible' = a day that does not exist. */
export function parseInstant(text: string): Result<Instant, { readonly code: 'malformed' | 'impossible' }> {
  const match = shape.exec(text);
  if (match === null) return err({ code: 'malformed' });
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return err({ code: 'impossible' });
  return ok(brand<Instant>(text));
}

export function isInstant(text: string): text is Instant {
  return parseInstant(text).ok;
}

export const instantSchema = codedSchema<Instant>('instant', parseInstant, '2026-11-23T08:41:00.000Z');

/** For literals in code and tests: a wrong one is a bug. */
export function instant(text: string): Instant {
  const result = parseInstant(text);
  assert(result.ok, `'${text}' is not an instant`);
  return result.value;
}

/** Milliseconds since 1970-01-01T00:00:00Z, always written with three decimals. */
export function instantFromEpochMs(ms: number): Instant {
  assert(Number.isInteger(ms), 'epoch milliseconds must be whole');
  const days = Math.floor(ms / DAY_MS);
  const rest = ms - days * DAY_MS;
  const { year, month, day } = civilDayOf(days);
  assert(year >= 1 && year <= 9999, 'instant outside the years 1–9999');
  const seconds = Math.floor(rest / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(twoDigits)
    .join(':');
  const millis = `${rest % 1000}`.padStart(3, '0');
  return brand<Instant>(`${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}T${time}.${millis}Z`);
}

export function epochMsOf(value: Instant): number {
  const match = shape.exec(value);
  assert(match !== null, 'an Instant is always well formed');
  const seconds = Number(match[4]) * 3600 + Number(match[5]) * 60 + Number(match[6]);
  const days = epochDayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return days * DAY_MS + seconds * 1000 + Number(match[7] ?? 0);
}
