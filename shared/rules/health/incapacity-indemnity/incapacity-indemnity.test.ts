import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayOfWeek, plainDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '../../pack.ts';
import { dailyStretches } from './daily-stretches.ts';
import { incapacityIndemnityRule } from './incapacity-indemnity.rule.ts';
import { paidDays } from './paid-days.ts';

const day = fc.integer({ min: 0, max: 2900 }).map((n) => addDays(plainDate('2018-06-01'), n));
const length = fc.integer({ min: 0, max: 900 });
const household = fc.constantFrom('withFamily', 'single', 'cohabiting' as const);

function total(startedOn: PlainDate, lastDay: PlainDate, more: object = {}) {
  const inputs = incapacityIndemnityRule.inputs.parse({ startedOn, lastDay, household: 'single', ...more });
  return incapacityIndemnityRule.answer(inputs).answer;
}

it('counts every day but the Sundays', () => {
  fc.assert(
    fc.property(day, length, (first, count) => {
      let days = 0;
      for (let i = 0; i <= count; i += 1) if (dayOfWeek(addDays(first, i)) !== 7) days += 1;
      expect(paidDays(first, addDays(first, count))).toBe(days);
    }),
    { numRuns: 60 },
  );
});

it('loses no day between two amounts and counts none twice', () => {
  fc.assert(
    fc.property(day, length, household, (first, count, of) => {
      const last = addDays(first, count);
      const parts = dailyStretches(builtInPack, of, true, first, first, last);
      expect(parts.reduce((sum, part) => sum + part.days, 0)).toBe(paidDays(first, last));
      for (const [i, part] of parts.entries()) {
        expect(part.from <= part.to).toBe(true);
        const next = parts[i + 1];
        if (next !== undefined) expect(part.to < next.from).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

it('never pays less for a longer incapacity, and never more than the highest amount for each day', () => {
  const within = fc.integer({ min: 0, max: 270 }).map((n) => addDays(plainDate('2024-05-01'), n));
  fc.assert(
    fc.property(within, fc.integer({ min: 0, max: 250 }), household, (first, count, of) => {
      const shorter = total(first, addDays(first, count), { household: of });
      const longer = total(first, addDays(first, count + 1), { household: of });
      if (shorter.total === null || longer.total === null) return;
      expect(longer.total).toBeGreaterThanOrEqual(shorter.total);
      expect(longer.total).toBeLessThanOrEqual((longer.paidDays ?? 0) * 7795);
    }),
    { numRuns: 100 },
  );
});

it('takes off a tenth at most for a late declaration', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 120 }), (late, count) => {
      const first = plainDate('2024-06-03');
      const answer = total(first, addDays(first, count), {
        declaredOn: addDays(first, late),
        warningUsed: true,
      });
      expect(answer.lateReduction ?? -1).toBeGreaterThanOrEqual(0);
      expect((answer.lateReduction ?? 0) * 10).toBeLessThanOrEqual((answer.gross ?? 0) + 5);
    }),
    { numRuns: 100 },
  );
});
