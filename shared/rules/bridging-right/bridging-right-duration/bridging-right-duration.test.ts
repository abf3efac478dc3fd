import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bridgingRightDurationRule } from './bridging-right-duration.rule.ts';

const count = fc.integer({ min: 0, max: 120 });
const date = fc.constantFrom('2013-03-01', '2018-06-01', '2022-12-31', '2023-01-01', '2026-04-01');

function lengths(eventOn: string, economicDifficulties: boolean, quartersPaid: number, monthsUsed: number) {
  const inputs = { eventOn, economicDifficulties, quartersPaid, monthsUsed };
  return bridgingRightDurationRule.answer(bridgingRightDurationRule.inputs.parse(inputs)).answer;
}

it('gives no less to a longer career, and never more than the law', () => {
  fc.assert(
    fc.property(date, fc.boolean(), count, fc.integer({ min: 0, max: 30 }), (on, economic, paid, used) => {
      const shorter = lengths(on, economic, paid, used);
      const longer = lengths(on, economic, paid + 1, used);
      expect(longer.months ?? 0).toBeGreaterThanOrEqual(shorter.months ?? 0);
      expect(longer.monthsLeft ?? 0).toBeGreaterThanOrEqual(shorter.monthsLeft ?? 0);
      expect(longer.months ?? 0).toBeLessThanOrEqual(12);
      expect(longer.quarters ?? 0).toBeLessThanOrEqual(4);
      expect(longer.monthsLeft ?? 0).toBeLessThanOrEqual(longer.months ?? 0);
    }),
  );
});
