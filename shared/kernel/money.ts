import { Big } from 'big.js';
import * as z from 'zod';
import { assert } from './assert.ts';
import { type Brand, brand, brandNumberSchema } from './brand.ts';
import { err, ok, type Result } from './result.ts';

/** A whole number of euro cents, negative for a credit. No amount is ever a float of euros. */
export type EuroCents = Brand<number, 'EuroCents'>;

export const euroCentsSchema = brandNumberSchema<EuroCents>(z.int());

/** Asserts a whole number of cents that a JS number holds exactly. */
export function euroCents(n: number): EuroCents {
  assert(Number.isSafeInteger(n), 'cents must be a safe whole number');
  // Adding zero turns -0 into 0: both would otherwise differ in hashes and on screen.
  return brand<EuroCents>(n + 0);
}

export const ZERO_CENTS: EuroCents = euroCents(0);

export function addCents(...amounts: readonly EuroCents[]): EuroCents {
  return sumCents(amounts);
}

export function sumCents(amounts: Iterable<EuroCents>): EuroCents {
  let total = 0;
  for (const cents of amounts) total += cents;
  return euroCents(total);
}

export function subtractCents(from: EuroCents, amount: EuroCents): EuroCents {
  return euroCents(from - amount);
}

export function negateCents(amount: EuroCents): EuroCents {
  return euroCents(-amount);
}

/** Without its sign. */
export function absCents(amount: EuroCents): EuroCents {
  return amount < 0 ? negateCents(amount) : amount;
}

export function compareCents(a: EuroCents, b: EuroCents): number {
  return a - b;
}

/**
 * Rounds a fraction of CENTS to whole cents: '49211.5' gives 49212. Halves move away from zero, so
 * that a reversal is always exactly the negative of its line.
 */
export function roundHalfUpCents(cents: Big | string): EuroCents {
  return euroCents(new Big(cents).round(0, Big.roundHalfUp).toNumber());
}

/** Rounds an exact number of EUROS to whole cents, halves away from zero: '492.115' gives 49212. */
export function centsFromEuros(euros: Big | string): EuroCents {
  return roundHalfUpCents(new Big(euros).times(100));
}

/** The amount in euros with a point and two decimals, '-1234.50': for files, never for screens. */
export function eurosText(amount: EuroCents): string {
  return new Big(amount).div(100).toFixed(2);
}

/**
 * Why a text is not an amount.
 * 'ambiguousThousands': '1.234' may mean 1,234 or 1 234; write '1234' or '1.234,00'.
 */
export type EuroError = {
  readonly code: 'empty' | 'malformed' | 'tooManyDecimals' | 'ambiguousThousands' | 'tooLarge';
};

const spaced = /^\d{1,3}(?: \d{3})+(?:[.,](\d*))?$/;
const dotted = /^\d{1,3}(?:\.\d{3})+,(\d*)$/;
const bare = /^\d+(?:[.,](\d*))?$/;
const anySpace = /[\s\u00a0\u2009\u202f]+/g;

/**
 * Reads '1 234,56', '1.234,56', '1234.56', '1234', with an optional sign and euro sign.
 * Thousands are set apart by a space or, with a decimal comma, by a point; at most two decimals.
 */
export function parseEuro(text: string): Result<EuroCents, EuroError> {
  const plain = text
    .replace(/€|\bEUR\b/i, ' ')
    .replace(anySpace, ' ')
    .trim();
  if (plain === '') return err({ code: 'empty' });
  const signed = /^([-+\u2212]) ?(.*)$/.exec(plain);
  const digits = signed?.[2]?.trim() ?? plain;
  if (/^\d{1,3}\.\d{3}$/.test(digits) && !digits.startsWith('0')) return err({ code: 'ambiguousThousands' });
  const match = bare.exec(digits) ?? spaced.exec(digits) ?? dotted.exec(digits);
  if (match === null) return err({ code: 'malformed' });
  const decimals = match[1];
  if (decimals === '') return err({ code: 'malformed' });
  if (decimals !== undefined && decimals.length > 2) return err({ code: 'tooManyDecimals' });
  const whole = decimals === undefined ? digits : digits.slice(0, -decimals.length - 1);
  const cents = Number(whole.replace(/[ .]/g, '') + (decimals ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return err({ code: 'tooLarge' });
  const negative = signed !== null && signed[1] !== '+';
  return ok(euroCents(negative ? -cents : cents));
}
