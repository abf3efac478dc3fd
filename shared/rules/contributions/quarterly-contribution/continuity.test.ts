import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '#shared/entities/codes.ts';
import { euroCents, roundHalfUpCents } from '#shared/kernel/money.ts';
import { quarter } from '#shared/kernel/quarter.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { figuresOf } from './contribution-figures.ts';
import { quarterlyContribution } from './quarterly-contribution.rule.ts';

const years = fc.integer({ min: 2019, max: 2026 });

function principal(category: Category, year: number, income: number): number {
  const referenceIncome = euroCents(income);
  const result = quarterlyContribution({
    category,
    quarter: quarter(`${year}Q2`),
    referenceIncome,
    managementFeeRate: null,
  });
  return result.principal ?? Number.NaN;
}

function limits(year: number) {
  const figures = figuresOf(builtInPack, quarter(`${year}Q2`));
  const low = figures.firstCeiling.cents ?? Number.NaN;
  const high = figures.secondCeiling.cents ?? Number.NaN;
  return { low, high, floor: figures.mainFloor.cents ?? Number.NaN };
}

describe('the scale of contributions', () => {
  it('is the one of the law, worked out again with decimals in euros', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 15_000_000 }), (year, income) => {
        const { low, high, floor } = limits(year);
        const base = Math.max(floor, Math.min(income, high));
        const yearly = new Big(Math.min(base, low))
          .times('0.205')
          .plus(new Big(Math.max(0, base - low)).times('0.1416'));
        expect(principal('mainOccupation', year, income)).toBe(roundHalfUpCents(yearly.div(4)));
      }),
    );
  });

  it('does not jump at the minimum nor at the ceilings', () => {
    for (let year = 2019; year <= 2026; year += 1) {
      const { low, high, floor } = limits(year);
      for (const at of [floor, low, high]) {
        const step = principal('mainOccupation', year, at + 1) - principal('mainOccupation', year, at);
        expect(step >= 0 && step <= 1).toBe(true);
      }
      expect(principal('mainOccupation', year, high + 5_000_000)).toBe(
        principal('mainOccupation', year, high),
      );
      expect(principal('mainOccupation', year, 0)).toBe(principal('mainOccupation', year, floor));
    }
  });

  it('stays between its minimum and its maximum in every category with a floor', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Category>('mainOccupation', 'primoStarter', 'maxiStatus', 'miniStatus'),
        years,
        fc.integer({ min: 0, max: 50_000_000 }),
        (category, year, income) => {
          const amount = principal(category, year, income);
          expect(amount).toBeGreaterThanOrEqual(principal(category, year, 0));
          expect(amount).toBeLessThanOrEqual(principal(category, year, limits(year).high));
        },
      ),
    );
  });

  it('gives the same amounts whether or not the trace is read', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 15_000_000 }), (year, income) => {
        const input = {
          category: 'mainOccupation',
          quarter: quarter(`${year}Q2`),
          referenceIncome: euroCents(income),
          managementFeeRate: null,
        } as const;
        const plain = quarterlyContribution(input);
        const traced = quarterlyContribution(input);
        const told = traced.trace.steps.find((step) => step.text === 'quarter')?.values['amount'];
        expect(told).toEqual({ kind: 'money', value: plain.principal });
        expect(traced.principal).toBe(plain.principal);
      }),
    );
  });
});
