import * as z from 'zod';
import { addCents, type EuroCents } from '#shared/kernel/money.ts';
import { quarterStart, quarterYear } from '#shared/kernel/quarter.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { scaled } from '#shared/rules/exact.ts';
import { centsInput, rateInput } from '#shared/rules/inputs.ts';
import { figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import {
  quarterlyContribution,
  quarterlyContributionInputs,
  quarterlyContributionRule,
} from '../quarterly-contribution/quarterly-contribution.rule.ts';
import { provisionalContributionCases } from './provisional-contribution.cases.ts';
import { provisionalContributionMessages } from './provisional-contribution.messages.ts';

export interface ProvisionalAnswer {
  readonly referenceYear: number;
  readonly revaluedIncome: EuroCents | null;
  readonly principal: EuroCents | null;
  readonly fee: EuroCents | null;
  readonly total: EuroCents | null;
}

/** Provisional contribution of a quarter on the income of three years before: royal decree 38, art. 11 § 3 and 13bis. */
export const provisionalContributionRule = defineRule({
  id: 'provisional-contribution',
  version: 1,
  label: { fr: 'Cotisation provisoire', nl: 'Voorlopige bijdrage', de: 'Vorläufiger Beitrag' },
  serves: ['A3', 'N1'],
  refs: [ref('L1', 'art. 11 § 3'), ref('L1', 'art. 13bis')],
  parameters: ['coefficient.provisional', ...quarterlyContributionRule.parameters],
  inputs: quarterlyContributionInputs.omit({ referenceIncome: true }).extend({
    /** Income of the year N-3; null while there is none (start of activity). */
    incomeOfReferenceYear: centsInput.nullable(),
    /** Quarters of activity in that year. */
    quartersInReferenceYear: z.int().min(1).max(4).default(4),
    /** The coefficient as the fund received it, when the pack does not know it yet. */
    coefficient: rateInput.optional(),
  }),
  conditions: [],
  messages: provisionalContributionMessages,
  cases: provisionalContributionCases,
  compute(inputs, pack, trace): { answer: ProvisionalAnswer; toConfirm: ToConfirm | null } {
    const referenceYear = quarterYear(inputs.quarter) - 3;
    const on = quarterStart(inputs.quarter);
    const figure = figureAt(pack, 'coefficient.provisional', on)?.value ?? null;
    const coefficient: Rate | null = inputs.coefficient ?? (figure === null ? null : rate(figure));
    const income = inputs.incomeOfReferenceYear;
    if (income !== null && coefficient === null) {
      trace?.step('coefficientMissing', {
        values: { year: { kind: 'text', value: String(referenceYear) } },
        parameters: [usedAt(pack, 'coefficient.provisional', on)],
        refs: [ref('L1', 'art. 11 § 3')],
      });
      return {
        answer: { referenceYear, revaluedIncome: null, principal: null, fee: null, total: null },
        toConfirm: missingFigures(['coefficient.provisional']),
      };
    }
    const revaluedIncome =
      income === null || coefficient === null
        ? null
        : scaled(income, [coefficient], 4, inputs.quartersInReferenceYear);
    if (income !== null && coefficient !== null && revaluedIncome !== null) {
      trace?.step(inputs.quartersInReferenceYear === 4 ? 'revalued' : 'revaluedIncomplete', {
        values: {
          year: { kind: 'text', value: String(referenceYear) },
          income: money(income),
          quarters: { kind: 'number', value: inputs.quartersInReferenceYear },
          coefficient: { kind: 'factor', value: coefficient },
          revalued: money(revaluedIncome),
        },
        data: ['incomeOfReferenceYear', 'quartersInReferenceYear'],
        parameters: inputs.coefficient === undefined ? [usedAt(pack, 'coefficient.provisional', on)] : [],
        refs: [ref('L1', 'art. 11 § 3')],
      });
    }
    const { category, quarter, managementFeeRate, primoStarterQuarter, article37Ground } = inputs;
    const result = quarterlyContribution(
      {
        category,
        quarter,
        referenceIncome: revaluedIncome,
        managementFeeRate,
        primoStarterQuarter,
        article37Ground,
      },
      pack,
    );
    trace?.include(result);
    const { principal, fee } = result;
    const total = principal === null || fee === null ? null : addCents(principal, fee);
    return { answer: { referenceYear, revaluedIncome, principal, fee, total }, toConfirm: result.toConfirm };
  },
});
