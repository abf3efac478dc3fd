import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type ConditionState, money, ref } from '#shared/rules/trace.ts';
import { pensionAgeReachedOn } from '../../contributions/category-of-contributor/pension-age.ts';
import { incomeGuaranteeCases } from './income-guarantee.cases.ts';
import { incomeGuaranteeMessages } from './income-guarantee.messages.ts';

const page = [ref('B113', 'page'), ref('H28', 'page')];

export interface IncomeGuaranteeAnswer {
  readonly ageReachedOn: PlainDate | null;
  /** Per month, before pensions and resources are taken off. */
  readonly maximum: EuroCents | null;
  /** Nothing to ask for: the claim of a pension, or a benefit already paid, opens the examination. */
  readonly automatic: boolean | null;
  readonly authority: 'federalPensionService';
}

/** Income guarantee for older people: dated information; the federal pension service decides. */
export const incomeGuaranteeRule = defineRule({
  id: 'income-guarantee',
  version: 1,
  label: {
    fr: 'Garantie de revenus aux personnes âgées',
    nl: 'Inkomensgarantie voor ouderen',
    de: 'Einkommensgarantie für Betagte',
  },
  serves: ['A2', 'P13', 'L6'],
  refs: [...page, ref('H23', 'page')],
  parameters: ['guarantee.base', 'guarantee.increased', 'guarantee.daysAbroad', 'pension.legalAge'],
  inputs: z.strictObject({
    on: dateInput,
    birthDate: dateInput,
    livesAlone: factInput,
    livesInBelgium: factInput,
    nationality: factInput,
    resourcesTooLow: factInput,
    /** Claims a pension, or is paid an integration income or a disability allowance. */
    knownToTheService: factInput,
  }),
  conditions: [
    {
      id: 'age',
      refs: page,
      data: ['birthDate', 'on'],
      check: (i, pack): ConditionState => {
        const reached = pensionAgeReachedOn(i.birthDate, pack);
        return stateOf(reached === null ? null : reached <= i.on);
      },
    },
    { id: 'residence', refs: page, data: ['livesInBelgium'], check: (i) => stateOf(i.livesInBelgium) },
    { id: 'nationality', refs: page, data: ['nationality'], check: (i) => stateOf(i.nationality) },
    { id: 'resources', refs: page, data: ['resourcesTooLow'], check: (i) => stateOf(i.resourcesTooLow) },
  ],
  messages: incomeGuaranteeMessages,
  cases: incomeGuaranteeCases,
  compute(input, pack, trace): { answer: IncomeGuaranteeAnswer; toConfirm: ToConfirm | null } {
    const { on, livesAlone, knownToTheService: automatic } = input;
    const ageReachedOn = pensionAgeReachedOn(input.birthDate, pack);
    const id = livesAlone === null ? null : livesAlone ? 'guarantee.increased' : 'guarantee.base';
    const maximum = id === null ? null : centsAt(pack, id, on);
    if (ageReachedOn !== null) {
      trace?.step('age', {
        values: { reached: { kind: 'date', value: ageReachedOn } },
        data: ['birthDate'],
        parameters: [usedAt(pack, 'pension.legalAge', ageReachedOn)],
        refs: page,
      });
    }
    trace?.step(automatic === true ? 'automatic' : 'request', {
      data: ['knownToTheService'],
      refs: [ref('H23', 'page'), ref('B113', 'page')],
    });
    trace?.step(id === null ? 'household' : maximum === null ? 'missing' : 'amount', {
      values: {
        on: { kind: 'date', value: on },
        ...(maximum === null ? {} : { amount: money(maximum) }),
      },
      data: ['livesAlone', 'on'],
      parameters: id === null ? [] : [usedAt(pack, id, on)],
      refs: [ref('B114', 'page'), ref('H23', 'page')],
    });
    trace?.step('abroad', {
      parameters: [usedAt(pack, 'guarantee.daysAbroad', on)],
      refs: [ref('H28', 'page')],
    });
    return {
      answer: { ageReachedOn, maximum, automatic, authority: 'federalPensionService' },
      toConfirm:
        id === null
          ? unknownFacts(['livesAlone'])
          : maximum === null
            ? missingFigures([id], 'federalPensionService')
            : null,
    };
  },
});
