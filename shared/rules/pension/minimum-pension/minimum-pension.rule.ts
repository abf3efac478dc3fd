import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { minimumPensionCases } from './minimum-pension.cases.ts';
import { minimumPensionMessages } from './minimum-pension.messages.ts';

export interface MinimumPensionAnswer {
  /** Gross, a month, for a full career. */
  readonly fullCareer: EuroCents | null;
  /** Of this person; null for a shorter career, whose share was not read, or when a condition lacks. */
  readonly monthly: EuroCents | null;
}

/** The guaranteed minimum of a retirement pension, from two thirds of a full career. */
export const minimumPensionRule = defineRule({
  id: 'minimum-pension',
  version: 1,
  label: { fr: 'Pension minimum', nl: 'Minimumpensioen', de: 'Mindestpension' },
  serves: ['L6', 'P12'],
  refs: [ref('B53', 'page'), ref('B78', 'page'), ref('B52', 'page')],
  parameters: [
    'pension.minimumSingle',
    'pension.minimumHousehold',
    'pension.fullCareerYears',
    'pension.minimumCareerYears',
  ],
  inputs: z.strictObject({
    on: dateInput,
    household: z.enum(['single', 'household']),
    careerYears: z.number().nonnegative().max(100).nullable(),
    /** Condition of effective work for pensions that begin from 2025; null before, or when nobody checked. */
    effectiveWork: factInput,
  }),
  conditions: [
    {
      id: 'career',
      refs: [ref('B53', 'page')],
      data: ['careerYears'],
      check({ on, careerYears }, pack) {
        const wanted = figureAt(pack, 'pension.minimumCareerYears', on)?.value ?? null;
        return stateOf(wanted === null || careerYears === null ? null : careerYears >= Number(wanted));
      },
    },
    {
      id: 'effectiveWork',
      refs: [ref('B78', 'page')],
      data: ['on', 'effectiveWork'],
      check: ({ on, effectiveWork }) => (on < '2025-01-01' ? 'met' : stateOf(effectiveWork)),
    },
  ],
  messages: minimumPensionMessages,
  cases: minimumPensionCases,
  compute(
    { on, household, careerYears },
    pack,
    trace,
    eligibility,
  ): { answer: MinimumPensionAnswer; toConfirm: ToConfirm | null } {
    const id = household === 'single' ? 'pension.minimumSingle' : 'pension.minimumHousehold';
    const fullCareer = centsAt(pack, id, on);
    const parameters = [usedAt(pack, id, on)];
    if (fullCareer === null) {
      trace?.step('missing', { data: ['on', 'household'], parameters, refs: [ref('B52', 'page')] });
      return { answer: { fullCareer: null, monthly: null }, toConfirm: missingFigures([id]) };
    }
    trace?.step('fullCareer', {
      values: { amount: money(fullCareer) },
      data: ['on', 'household'],
      parameters,
      refs: [ref('B52', 'page'), ref('B51', 'page')],
    });
    const full = figureAt(pack, 'pension.fullCareerYears', on)?.value ?? null;
    const complete = full !== null && careerYears !== null && careerYears >= Number(full);
    if (complete) {
      const monthly = eligibility === 'met' ? fullCareer : null;
      return { answer: { fullCareer, monthly }, toConfirm: null };
    }
    if (eligibility !== 'missing') {
      trace?.step('shareToConfirm', {
        data: ['careerYears'],
        parameters: [usedAt(pack, 'pension.fullCareerYears', on)],
        refs: [ref('B53', 'page')],
      });
    }
    return {
      answer: { fullCareer, monthly: null },
      toConfirm: eligibility === 'missing' ? null : missingFigures([]),
    };
  },
});
