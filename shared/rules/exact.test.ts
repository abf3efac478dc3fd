import { Big } from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { euroCents, roundHalfUpCents } from '#shared/kernel/money.ts';
import { applyRate, rate } from '#shared/kernel/rate.ts';
import { divideHalfUp, millionths, scaled, timesRate } from './exact.ts';

const decimal = fc.integer({ min: 0, max: 2_000_000 }).map((n) => rate(new Big(n).div(1_000_000).toFixed()));

it('gives the same cents as big decimals, for any amount and rate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), decimal, (cents, factor) => {
      expect(timesRate(euroCents(cents), factor)).toBe(applyRate(euroCents(cents), factor));
    }),
    { numRuns: 500 },
  );
});

it('falls back to big decimals for finer rates and for negative amounts', () => {
  expect(millionths('1.07236269')).toBeNull();
  expect(timesRate(euroCents(2_800_000), rate('1.07236269'))).toBe(3_002_616);
  expect(timesRate(euroCents(-50), rate('0.5'))).toBe(-25);
  expect(timesRate(euroCents(-5), rate('0.1'))).toBe(-1);
});

it('rounds halves up once, never twice', () => {
  expect(divideHalfUp(5, 10)).toBe(1);
  expect(divideHalfUp(49, 100)).toBe(0);
  // 0,4445 rounded to 0,445 and then to 0,45 would be the error of two roundings.
  expect(divideHalfUp(4445, 100)).toBe(44);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 1, max: 4_000_000 }),
      (n, d) => {
        expect(divideHalfUp(n, d)).toBe(Math.floor((2 * n + d) / (2 * d)));
      },
    ),
  );
});

it('scales an amount by factors and a fraction', () => {
  expect(scaled(euroCents(1_000_000), [], 4, 3)).toBe(1_333_333);
  expect(scaled(euroCents(1_400_000), [rate('1.07236269')], 4, 2)).toBe(roundHalfUpCents('3002615.532'));
});

it('scales to the same cents as big decimals, also beyond what whole numbers hold', () => {
  const fine = fc.constantFrom(rate('1.07236269'), rate('0.000001'), rate('3'));
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 100_000_000_000 }),
      fc.array(fc.oneof(decimal, fine), { maxLength: 3 }),
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(1, 2, 4, 5, 8, 10, 100),
      (cents, factors, numerator, denominator) => {
        const exact = factors.reduce((value, one) => value.times(one), new Big(cents).times(numerator));
        expect(scaled(euroCents(cents), factors, numerator, denominator)).toBe(
          roundHalfUpCents(exact.div(denominator)),
        );
      },
    ),
    { numRuns: 1_000 },
  );
});
