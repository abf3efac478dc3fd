import * as z from 'zod';
import { type EuroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { centsInput, factInput } from '#shared/rules/inputs.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { surchargeWaiverCases } from './surcharge-waiver.cases.ts';
import { surchargeWaiverMessages } from './surcharge-waiver.messages.ts';

export interface SurchargeWaiverAnswer {
  /** What the national institute may give up at most; it decides how much. null while a condition is unknown. */
  readonly atMost: EuroCents | null;
  readonly authority: 'nisse';
}

/** Giving up surcharges: general regulation, art. 48. The criteria for cases "worthy of interest" were not found. */
export const surchargeWaiverRule = defineRule({
  id: 'surcharge-waiver',
  version: 1,
  label: {
    fr: 'Renonciation aux majorations',
    nl: 'Kwijtschelding van verhogingen',
    de: 'Erlass der Zuschläge',
  },
  serves: ['L4', 'N2'],
  refs: [ref('L2', 'art. 48'), ref('I1', 'page'), ref('I4', 'page')],
  parameters: [],
  inputs: z.strictObject({
    surcharges: centsInput,
    /** Every contribution of the quarter is paid; the surcharges themselves may still be open. */
    contributionsPaid: factInput,
    ground: z.enum(['forceMajeure', 'goodFaith', 'worthyCase']).nullable().default(null),
    /** Asked by the person, or by whoever is jointly liable. */
    askedByLiablePerson: factInput,
  }),
  conditions: [
    {
      id: 'contributionsPaid',
      refs: [ref('I1', 'page'), ref('I4', 'page')],
      data: ['contributionsPaid'],
      check: (inputs) => stateOf(inputs.contributionsPaid),
    },
    {
      id: 'ground',
      refs: [ref('L2', 'art. 48')],
      data: ['ground'],
      check: (inputs) => (inputs.ground === null ? 'unknown' : 'met'),
    },
    {
      id: 'asker',
      refs: [ref('I1', 'page')],
      data: ['askedByLiablePerson'],
      check: (inputs) => stateOf(inputs.askedByLiablePerson),
    },
  ],
  messages: surchargeWaiverMessages,
  cases: surchargeWaiverCases,
  compute(inputs, _pack, trace, eligibility): { answer: SurchargeWaiverAnswer; toConfirm: ToConfirm | null } {
    const atMost = eligibility === 'unknown' ? null : eligibility === 'met' ? inputs.surcharges : ZERO_CENTS;
    trace?.step('atMost', {
      values: { surcharges: money(inputs.surcharges) },
      data: ['surcharges'],
      refs: [ref('L2', 'art. 48')],
    });
    trace?.step('authority', { refs: [ref('L2', 'art. 48'), ref('I1', 'page')] });
    return { answer: { atMost, authority: 'nisse' }, toConfirm: null };
  },
});
