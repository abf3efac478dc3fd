import fc from 'fast-check';
import { expect, it } from 'vitest';
import { categorySchema } from '#shared/entities/codes.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { annualContributionRule } from './annual-contribution.rule.ts';

it('has quarters that add up to the year within two cents, and to the total exactly', () => {
  const categories = categorySchema.options.filter((one) => !one.startsWith('pensionAge'));
  fc.assert(
    fc.property(
      fc.constantFrom(...categories),
      fc.integer({ min: 2019, max: 2026 }),
      fc.integer({ min: 0, max: 15_000_000 }),
      (category, year, income) => {
        const { answer } = annualContributionRule.evaluate({
          category,
          year,
          income: euroCents(income),
          activeQuarters: [1, 2, 3, 4],
          managementFeeRate: null,
        });
        const sum = answer.quarters.reduce((total, { principal }) => total + (principal ?? Number.NaN), 0);
        expect(answer.yearTotal).toBe(sum);
        expect(Math.abs(sum - (answer.annual ?? Number.NaN))).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 60 },
  );
});
