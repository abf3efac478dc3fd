import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bridgingRightBenefitRule } from './bridging-right-benefit.rule.ts';

function amount(consecutiveDays: number, withFamily: boolean): number {
  const inputs = bridgingRightBenefitRule.inputs.parse({ on: '2025-06-01', consecutiveDays, withFamily });
  return bridgingRightBenefitRule.answer(inputs).answer.amount ?? Number.NaN;
}

it('never pays less for more days, nor more than the month, nor less with a family', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.boolean(), (days, family) => {
      expect(amount(days + 1, family)).toBeGreaterThanOrEqual(amount(days, family));
      expect(amount(days, true)).toBeGreaterThanOrEqual(amount(days, false));
      expect(amount(days, family)).toBeLessThanOrEqual(family ? 204_718 : 163_826);
    }),
  );
});
