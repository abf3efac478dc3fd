import { type Brand, brand } from './brand.ts';
import { daysInMonth } from './civil-day.ts';
import { codedSchema } from './coded-schema.ts';
import { type DigitsError, mod97, positions, readDigits } from './digits.ts';
import { type PlainDate, plainDateOf } from './plain-date.ts';
import { err, ok, type Result } from './result.ts';

/**
 * Social security identification number (NISS, INSZ): 11 digits, YYMMDD + order + check.
 * Bis numbers add 20 (sex unknown) or 40 (sex known) to the month.
 * Check digits: 97 minus the remainder by 97 of the first nine digits, preceded by 2 for births from 2000
 * (royal decree of 3 April 1984 on the identification number of the national register).
 */
export type Ssin = Brand<string, 'Ssin'>;

/** `positions` count the eleven digits from 1, so that a screen can point at the wrong ones. */
export type SsinError =
  | DigitsError
  | { readonly code: 'month'; readonly positions: readonly number[] }
  | { readonly code: 'day'; readonly positions: readonly number[] }
  | { readonly code: 'order'; readonly positions: readonly number[] }
  | { readonly code: 'check'; readonly positions: readonly number[]; readonly expected: readonly string[] }
  | { readonly code: 'future'; readonly positions: readonly number[] };

/**
 * Reads an SSIN with or without its usual separators.
 * With `today`, a number that is only valid for a birth in the future is refused: a single wrong
 * digit can otherwise turn a birth in 1998 into one in 2092.
 */
export function parseSsin(text: string, today?: PlainDate): Result<Ssin, SsinError> {
  const read = readDigits(text, 11, /[\s.\-/\u00a0\u202f]/g);
  if (!read.ok) return read;
  const digits = read.value;
  const month = monthIn(digits);
  if (month === 0) return err({ code: 'month', positions: positions(3, 4) });
  const day = Number(digits.slice(4, 6));
  const years = [1900, 2000].map((century) => century + Number(digits.slice(0, 2)));
  const possible = years.filter((year) => day >= 1 && day <= daysInMonth(year, month));
  if (possible.length === 0) return err({ code: 'day', positions: positions(5, 6) });
  const order = digits.slice(6, 9);
  if (order === '000' || order === '999') return err({ code: 'order', positions: positions(7, 9) });
  const birthYear = yearByCheck(digits);
  if (birthYear === null) {
    return err({
      code: 'check',
      positions: positions(10, 11),
      expected: possible.map((year) => checkFor(digits, year)),
    });
  }
  // The check digits say which century; 29 February exists in 2000 and not in 1900.
  if (!possible.includes(birthYear)) return err({ code: 'day', positions: positions(5, 6) });
  if (today !== undefined && plainDateOf(birthYear, month, day) > today) {
    return err({ code: 'future', positions: positions(1, 6) });
  }
  return ok(brand<Ssin>(digits));
}

export const ssinSchema = codedSchema<Ssin>('ssin', (text) => parseSsin(text), '98041790292');

/** '98.04.17-902.92' */
export function formatSsin(ssin: Ssin): string {
  return `${ssin.slice(0, 2)}.${ssin.slice(2, 4)}.${ssin.slice(4, 6)}-${ssin.slice(6, 9)}.${ssin.slice(9)}`;
}

/** '••.••.••-•••.92': what lists and cards may show. */
export function maskSsin(ssin: Ssin): string {
  return `••.••.••-•••.${ssin.slice(9)}`;
}

/** Date of birth written in the number (for a bis number, the one declared when it was made). */
export function birthDateOfSsin(ssin: Ssin): PlainDate {
  const year = yearByCheck(ssin) ?? 1900;
  return plainDateOf(year, monthIn(ssin), Number(ssin.slice(4, 6)));
}

/** Odd order = man, even = woman; a bis number with month + 20 was made with the sex unknown. */
export function sexOfSsin(ssin: Ssin): 'm' | 'f' | 'unknown' {
  const month = Number(ssin.slice(2, 4));
  if (month > 20 && month < 40) return 'unknown';
  return Number(ssin.slice(6, 9)) % 2 === 1 ? 'm' : 'f';
}

export function isBisNumber(ssin: Ssin): boolean {
  return Number(ssin.slice(2, 4)) > 20;
}

/** Calendar month 1–12 behind the digits, or 0 when they are no month, bis or not. */
function monthIn(digits: string): number {
  const raw = Number(digits.slice(2, 4));
  const month = raw > 40 ? raw - 40 : raw > 20 ? raw - 20 : raw;
  return month >= 1 && month <= 12 ? month : 0;
}

/** Check digits of the first nine digits, for a birth before or from 2000. */
export function ssinCheckDigits(firstNine: string, bornFrom2000: boolean): string {
  return `${97 - mod97(bornFrom2000 ? `2${firstNine}` : firstNine)}`.padStart(2, '0');
}

function checkFor(digits: string, year: number): string {
  return ssinCheckDigits(digits.slice(0, 9), year >= 2000);
}

/** The two centuries never share check digits, so at most one year fits. */
function yearByCheck(digits: string): number | null {
  const check = digits.slice(9);
  const short = Number(digits.slice(0, 2));
  if (checkFor(digits, 1900) === check) return 1900 + short;
  return checkFor(digits, 2000) === check ? 2000 + short : null;
}
