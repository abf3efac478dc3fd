import * as z from 'zod';
import { addMonths, type PlainDate, plainDateOf, monthOf, yearOf } from '#shared/kernel/plain-date.ts';
import {
  ageOn,
  pensionAgeReachedOn,
} from '#shared/rules/contributions/category-of-contributor/pension-age.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput } from '#shared/rules/inputs.ts';
import { figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { legalPensionAgeCases } from './legal-pension-age.cases.ts';
import { legalPensionAgeMessages } from './legal-pension-age.messages.ts';

export interface LegalPensionAgeAnswer {
  readonly age: number | null;
  /** The birthday on which it is reached. */
  readonly reachedOn: PlainDate | null;
  /** First day of the month after that birthday. */
  readonly pensionFrom: PlainDate | null;
  /** When a resident is told that the right is examined without a request. */
  readonly letterOn: PlainDate | null;
}

/** The legal pension age of a person: 65, 66 from February 2025, 67 from February 2030. */
export const legalPensionAgeRule = defineRule({
  id: 'legal-pension-age',
  version: 1,
  label: {
    fr: 'Âge légal de la pension',
    nl: 'Wettelijke pensioenleeftijd',
    de: 'Gesetzliches Pensionsalter',
  },
  serves: ['L6', 'P12'],
  refs: [ref('B50', 'page'), ref('B54', 'page')],
  parameters: ['pension.legalAge', 'pension.letterMonths'],
  inputs: z.strictObject({ birthDate: dateInput }),
  conditions: [],
  messages: legalPensionAgeMessages,
  cases: legalPensionAgeCases,
  compute({ birthDate }, pack, trace): { answer: LegalPensionAgeAnswer; toConfirm: ToConfirm | null } {
    const reachedOn = pensionAgeReachedOn(birthDate, pack);
    if (reachedOn === null) {
      trace?.step('unknown', { data: ['birthDate'], refs: [ref('B50', 'page')] });
      return {
        answer: { age: null, reachedOn: null, pensionFrom: null, letterOn: null },
        toConfirm: missingFigures(['pension.legalAge']),
      };
    }
    const pensionFrom = addMonths(plainDateOf(yearOf(reachedOn), monthOf(reachedOn), 1), 1);
    const age = ageOn(birthDate, reachedOn);
    trace?.step('reached', {
      values: {
        age: { kind: 'number', value: age },
        date: { kind: 'date', value: reachedOn },
        from: { kind: 'date', value: pensionFrom },
      },
      data: ['birthDate'],
      parameters: [usedAt(pack, 'pension.legalAge', pensionFrom)],
      refs: [ref('B50', 'page'), ref('B54', 'page')],
    });
    const months = figureAt(pack, 'pension.letterMonths', reachedOn)?.value ?? null;
    const letterOn = months === null ? null : addMonths(reachedOn, -Number(months));
    if (letterOn !== null) {
      trace?.step('letter', {
        values: { date: { kind: 'date', value: letterOn } },
        parameters: [usedAt(pack, 'pension.letterMonths', reachedOn)],
        refs: [ref('B54', 'page')],
      });
    }
    return { answer: { age, reachedOn, pensionFrom, letterOn }, toConfirm: null };
  },
});
