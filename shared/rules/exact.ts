import { Big } from 'big.js';
import { type EuroCents, euroCents, roundHalfUpCents } from '#shared/kernel/money.ts';
import type { Rate } from '#shared/kernel/rate.ts';

/**
 * Rates as whole millionths, so that a contribution is whole-number arithmetic from end to end: the same
 * cents as with big decimals, many times faster. null when the rate has more decimals than that.
 */
export const MILLION = 1_000_000;

export function millionths(decimal: string): number | null {
  const scaled = new Big(decimal).times(MILLION);
  const whole = scaled.round(0, Big.roundDown);
  return scaled.eq(whole) && scaled.abs().lt(MILLION * 1000) ? whole.toNumber() : null;
}

/** numerator / denominator in whole cents, halves up. Both are exact whole numbers, numerator not negative. */
export function divideHalfUp(numerator: number, denominator: number): EuroCents {
  const rest = numerator % denominator;
  const floor = (numerator - rest) / denominator;
  return euroCents(rest * 2 >= denominator ? floor + 1 : floor);
}

const knownRates = new Map<string, number | null>();

/** `millionths` of the few rates that come back hundreds of thousands of times. */
function knownMillionths(rate: Rate): number | null {
  let found = knownRates.get(rate);
  if (found === undefined) {
    found = millionths(rate);
    if (knownRates.size > 500) knownRates.clear();
    knownRates.set(rate, found);
  }
  return found;
}

/** `applyRate` of the kernel, in whole numbers where they are exact. */
export function timesRate(cents: EuroCents, rate: Rate): EuroCents {
  const factor = knownMillionths(rate);
  const product = factor === null ? Number.NaN : cents * factor;
  return product >= 0 && Number.isSafeInteger(product * 2)
    ? divideHalfUp(product, MILLION)
    : roundHalfUpCents(new Big(cents).times(rate));
}

/** cents × factors × numerator / denominator, rounded once, halves up. Exact always. */
export function scaled(
  cents: EuroCents,
  factors: readonly Rate[],
  numerator = 1,
  denominator = 1,
): EuroCents {
  // Once beyond what is exact a product only grows, or becomes nought: one look at its end is enough.
  let top = cents * numerator;
  let bottom = denominator;
  for (const factor of factors) {
    top *= knownMillionths(factor) ?? Number.NaN;
    bottom *= MILLION;
  }
  if (top >= 0 && bottom > 0 && Number.isSafeInteger(top * 2) && Number.isSafeInteger(bottom))
    return divideHalfUp(top, bottom);
  const product = factors.reduce((value, factor) => value.times(factor), new Big(cents).times(numerator));
  // A division is exact only to the digits big.js keeps: whole numbers up to 4 here, never thirds of a cent.
  return roundHalfUpCents(product.div(denominator));
}
