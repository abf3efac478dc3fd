import * as z from 'zod';
import { type EuroCents, sumCents } from '#shared/kernel/money.ts';
import { overlaps, periodOfQuarter, periodSchema } from '#shared/kernel/period.ts';
import type { Quarter } from '#shared/kernel/quarter.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { centsInput, quarterInput } from '#shared/rules/inputs.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { jointLiabilityCases } from './joint-liability.cases.ts';
import { jointLiabilityMessages } from './joint-liability.messages.ts';

const article = ref('L1', 'art. 15 § 1');

export interface JointLiabilityAnswer {
  readonly quarters: readonly {
    readonly quarter: Quarter;
    readonly liable: boolean;
    readonly amount: EuroCents;
  }[];
  readonly total: EuroCents;
}

/** Who answers for whose contributions, quarter by quarter: royal decree 38, art. 15 § 1. */
export const jointLiabilityRule = defineRule({
  id: 'joint-liability',
  version: 1,
  label: { fr: 'Responsabilité solidaire', nl: 'Hoofdelijke aansprakelijkheid', de: 'Solidarische Haftung' },
  serves: ['R4', 'N1'],
  refs: [article, ref('F27', 'page')],
  parameters: [],
  inputs: z.strictObject({
    /** helped: a self-employed person for a helper · company: a legal person for its officer or working partner. */
    link: z.enum(['helped', 'company']),
    period: periodSchema,
    claims: z
      .array(
        z.strictObject({ quarter: quarterInput, amount: centsInput, exempted: z.boolean().default(false) }),
      )
      .max(400),
  }),
  conditions: [],
  messages: jointLiabilityMessages,
  cases: jointLiabilityCases,
  compute(inputs, _pack, trace): { answer: JointLiabilityAnswer; toConfirm: ToConfirm | null } {
    const quarters = inputs.claims.map(({ quarter, amount, exempted }) => ({
      quarter,
      amount,
      liable: !exempted && overlaps(periodOfQuarter(quarter), inputs.period),
    }));
    trace?.step(inputs.link, { data: ['link', 'period'], refs: [article] });
    for (const [i, { quarter, liable, amount }] of quarters.entries()) {
      const reason = liable ? 'liable' : inputs.claims[i]?.exempted === true ? 'exempted' : 'outside';
      trace?.step(reason, {
        values: { quarter: { kind: 'quarter', value: quarter }, amount: money(amount) },
        data: ['claims', 'period'],
        refs: [article],
      });
    }
    const total = sumCents(quarters.filter(({ liable }) => liable).map(({ amount }) => amount));
    trace?.step('total', { values: { total: money(total) }, refs: [article] });
    return { answer: { quarters, total }, toConfirm: null };
  },
});
