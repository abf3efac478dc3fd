import * as z from 'zod';
import { type EuroCents, subtractCents, sumCents, ZERO_CENTS, euroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterEnd, quarterOf, quarterYear } from '#shared/kernel/quarter.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { scaled } from '#shared/rules/exact.ts';
import { categoryInput, centsInput, dateInput, quarterInput } from '#shared/rules/inputs.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { type QuarterAmount } from '../annual-contribution/annual-contribution.rule.ts';
import {
  quarterlyContribution,
  quarterlyContributionRule,
} from '../quarterly-contribution/quarterly-contribution.rule.ts';
import { regularisationCases } from './regularisation.cases.ts';
import { regularisationMessages } from './regularisation.messages.ts';

export interface RegularisationAnswer {
  readonly definitive: readonly Pick<QuarterAmount, 'quarter' | 'principal'>[];
  /** Still to pay; zero when the provisional contributions were high enough. */
  readonly supplement: EuroCents | null;
  readonly refund: EuroCents | null;
  /** Always zero here: paying the provisional contribution the law asked for is never late. */
  readonly surcharge: EuroCents;
  readonly payableBy: PlainDate | null;
}

/** From provisional to final contributions once the tax authority gave the income: royal decree 38, art. 11 § 5. */
export const regularisationRule = defineRule({
  id: 'regularisation',
  version: 1,
  label: { fr: 'Régularisation', nl: 'Regularisatie', de: 'Regularisierung' },
  serves: ['A3', 'N1', 'L4'],
  refs: [ref('L1', 'art. 11 § 5'), ref('L2', 'art. 43'), ref('L2', 'art. 44 § 3')],
  parameters: quarterlyContributionRule.parameters,
  inputs: z.strictObject({
    category: categoryInput,
    definitiveIncome: centsInput,
    /** One entry per quarter due: what was claimed provisionally, without fee. */
    provisional: z
      .array(z.strictObject({ quarter: quarterInput, principal: centsInput }))
      .min(1)
      .max(4),
    statementSentOn: dateInput.nullable().default(null),
  }),
  conditions: [
    {
      id: 'sameYear',
      refs: [ref('L1', 'art. 11 § 5')],
      data: ['provisional'],
      check: ({ provisional }) =>
        new Set(provisional.map(({ quarter }) => quarterYear(quarter))).size === 1 &&
        new Set(provisional.map(({ quarter }) => quarter)).size === provisional.length
          ? 'met'
          : 'missing',
    },
  ],
  messages: regularisationMessages,
  cases: regularisationCases,
  compute(inputs, pack, trace, eligibility): { answer: RegularisationAnswer; toConfirm: ToConfirm | null } {
    const referenceIncome = scaled(inputs.definitiveIncome, [], 4, inputs.provisional.length);
    const results = inputs.provisional.map(({ quarter }) => ({
      quarter,
      result: quarterlyContribution(
        { category: inputs.category, quarter, referenceIncome, managementFeeRate: null },
        pack,
      ),
    }));
    const last = results.at(-1);
    if (last !== undefined) trace?.include(last.result);
    const definitive = results.map(({ quarter, result: { principal } }) => ({ quarter, principal }));
    const open = results.find(({ result }) => result.principal === null);
    const sent = inputs.statementSentOn;
    const payableBy = sent === null ? null : quarterEnd(addQuarters(quarterOf(sent), 1));
    const empty = { definitive, supplement: null, refund: null, surcharge: ZERO_CENTS, payableBy };
    if (open !== undefined || eligibility !== 'met')
      return { answer: empty, toConfirm: open?.result.toConfirm ?? null };
    const due = sumCents(definitive.map(({ principal }) => principal ?? ZERO_CENTS));
    const claimed = sumCents(inputs.provisional.map(({ principal }) => principal));
    const difference = subtractCents(due, claimed);
    trace?.step(difference >= 0 ? 'supplement' : 'refund', {
      values: {
        due: money(due),
        claimed: money(claimed),
        difference: money(euroCents(Math.abs(difference))),
      },
      data: ['provisional'],
      refs: [ref('L1', 'art. 11 § 5')],
    });
    if (payableBy !== null && difference > 0) {
      trace?.step('payableBy', {
        values: { date: { kind: 'date', value: payableBy } },
        data: ['statementSentOn'],
        refs: [ref('L2', 'art. 44 § 3')],
      });
    }
    trace?.step('noSurcharge', { refs: [ref('L2', 'art. 44 § 3'), ref('F23', 'page')] });
    return {
      answer: {
        ...empty,
        supplement: euroCents(Math.max(0, difference)),
        refund: euroCents(Math.max(0, -difference)),
      },
      toConfirm: null,
    };
  },
});
