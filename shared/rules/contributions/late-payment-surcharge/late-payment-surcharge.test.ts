import fc from 'fast-check';
import { expect, it } from 'vitest';
import { euroCents } from '#shared/kernel/money.ts';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { quarter } from '#shared/kernel/quarter.ts';
import { latePaymentSurchargeRule } from './late-payment-surcharge.rule.ts';

it('never charges a surcharge on a surcharge, and rounds each one half up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000_000 }),
      fc.integer({ min: 0, max: 3000 }),
      (principal, days) => {
        const { answer } = latePaymentSurchargeRule.evaluate({
          principal: euroCents(principal),
          fee: euroCents(0),
          quarter: quarter('2022Q2'),
          claim: 'provisional',
          starterFirstTwoQuarters: false,
          payments: [],
          enforcedOn: null,
          asOf: addDays(plainDate('2022-04-01'), days),
        });
        for (const one of answer.applications) {
          expect(one.base).toBe(principal);
          expect(one.amount).toBe(
            Math.floor((principal * (one.kind === 'quarterly' ? 3 : 7) * 2 + 100) / 200),
          );
        }
        expect(answer.applications.filter(({ kind }) => kind === 'yearEnd').length).toBeLessThanOrEqual(1);
        expect(new Set(answer.applications.map(({ kind, on }) => kind + on)).size).toBe(
          answer.applications.length,
        );
      },
    ),
    { numRuns: 100 },
  );
});
