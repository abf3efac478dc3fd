import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { quarterEnd, quarterRange, quarterOf, quarterStart } from '#shared/kernel/quarter.ts';
import { quarterDueRule } from '../../contributions/quarter-due/quarter-due.rule.ts';
import { illnessAssimilationRule } from './illness-assimilation.rule.ts';

const start = fc.integer({ min: 0, max: 2000 }).map((n) => addDays(plainDate('2020-01-01'), n));
const length = fc.integer({ min: 0, max: 900 });

it('assimilates quarters in a row, from a month after the start at most to the resumption', () => {
  fc.assert(
    fc.property(start, length, (incapacityFrom, days) => {
      const resumedOn = addDays(incapacityFrom, days);
      const inputs = illnessAssimilationRule.inputs.parse({ incapacityFrom, resumedOn });
      const { quarters } = illnessAssimilationRule.answer(inputs).answer;
      for (const quarter of quarters ?? []) {
        expect(quarterEnd(quarter) > incapacityFrom).toBe(true);
        expect(quarterStart(quarter) < resumedOn).toBe(true);
      }
      // A whole civil quarter of illness is never lost.
      for (const quarter of quarterRange(quarterOf(incapacityFrom), quarterOf(resumedOn))) {
        if (incapacityFrom <= quarterStart(quarter) && quarterEnd(quarter) < resumedOn)
          expect(quarters).toContain(quarter);
      }
    }),
    { numRuns: 200 },
  );
});

it('says the same as the rule on quarters due', () => {
  fc.assert(
    fc.property(start, length, (from, days) => {
      const resumedOn = addDays(from, days);
      const inputs = illnessAssimilationRule.inputs.parse({ incapacityFrom: from, resumedOn });
      const { quarters } = illnessAssimilationRule.answer(inputs).answer;
      for (const quarter of quarterRange(quarterOf(from), quarterOf(resumedOn))) {
        const asked = { quarter, startedOn: '2010-01-01', illness: { from, resumedOn, granted: true } };
        const { due } = quarterDueRule.answer(quarterDueRule.inputs.parse(asked)).answer;
        expect(due).toBe(!(quarters ?? []).includes(quarter));
      }
    }),
    { numRuns: 100 },
  );
});
