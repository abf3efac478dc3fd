import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bridgingRightCumulationRule } from './bridging-right-cumulation.rule.ts';

it('pays less every month of an occupation, and never more than the month together with another income', () => {
  const cents = fc.integer({ min: 0, max: 300_000 });
  const count = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(cents, cents, count, count, (monthly, replacementIncome, fullMonthsInterrupted, months) => {
      const inputs = bridgingRightCumulationRule.inputs.parse({
        on: '2025-06-01',
        monthly,
        replacementIncome,
        fullMonthsInterrupted,
        cumulationMonths: months,
      });
      const { answer } = bridgingRightCumulationRule.answer(inputs);
      expect(answer.months.length).toBe(months);
      let before = monthly;
      for (const { amount } of answer.months) {
        expect(amount).toBeLessThanOrEqual(before);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount + Math.min(replacementIncome, monthly)).toBeLessThanOrEqual(monthly);
        before = amount;
      }
    }),
  );
});
