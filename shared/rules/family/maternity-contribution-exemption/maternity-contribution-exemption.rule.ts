import * as z from 'zod';
import type { Category } from '#shared/entities/codes.ts';
import { type EuroCents, euroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { addQuarters, type Quarter, quarterOf, quarterRange } from '#shared/kernel/quarter.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import { quarterlyContributionRule } from '#shared/rules/contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { categoryInput, centsInput, dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { type ConditionState, money, ref } from '#shared/rules/trace.ts';
import { maternityContributionExemptionCases } from './maternity-contribution-exemption.cases.ts';
import { maternityContributionExemptionMessages } from './maternity-contribution-exemption.messages.ts';

const law = [ref('FL3', 'art. 1 (règlement général, art. 50 § 5)'), ref('B06', 'page'), ref('B07', 'page')];

/** Insured for maternity whatever they pay. */
const insuredByCategory: ReadonlySet<Category> = new Set([
  'mainOccupation',
  'primoStarter',
  'maxiStatus',
  'miniStatus',
]);

const inputs = z.strictObject({
  bornOn: dateInput,
  /** The health insurance fund told that maternity allowance is due for this birth. */
  maternityAllowanceConfirmed: factInput,
  category: categoryInput.nullable().default(null),
  /** What the person owes per quarter, fee included, in the quarter of the birth. */
  quarterlyContribution: centsInput.nullable().default(null),
});

type Input = z.infer<typeof inputs>;

export interface MaternityExemptionAnswer {
  readonly quarters: readonly Quarter[];
  /** True when the fund grants it without any request. */
  readonly automatic: boolean;
  /** Contributions that are not owed; null when the contribution is not known. */
  readonly exempted: EuroCents | null;
}

/** Quarters after a birth for which a mother owes no contribution: general regulation, art. 50 § 5. */
export const maternityContributionExemptionRule = defineRule({
  id: 'maternity-contribution-exemption',
  version: 1,
  label: {
    fr: 'Dispense de cotisations après accouchement',
    nl: 'Vrijstelling van bijdragen na bevalling',
    de: 'Beitragsbefreiung nach Entbindung',
  },
  serves: ['A2', 'L2', 'P3'],
  refs: law,
  parameters: ['maternityExemption.quarters', 'maternityExemption.minimumContribution'],
  inputs,
  conditions: [
    {
      id: 'allowance',
      refs: law,
      data: ['maternityAllowanceConfirmed'],
      check: (i) => stateOf(i.maternityAllowanceConfirmed),
    },
    {
      id: 'contribution',
      refs: [ref('B07', 'page')],
      data: ['category', 'quarterlyContribution'],
      check: contributionState,
    },
  ],
  messages: maternityContributionExemptionMessages,
  cases: maternityContributionExemptionCases,
  compute(
    input,
    pack,
    trace,
    eligibility,
  ): { answer: MaternityExemptionAnswer; toConfirm: ToConfirm | null } {
    const count = wholeAt(pack, 'maternityExemption.quarters', input.bornOn);
    const used = [usedAt(pack, 'maternityExemption.quarters', input.bornOn)];
    const least = leastContribution(input, pack);
    if (least !== null && input.quarterlyContribution !== null) {
      trace?.step('minimum', {
        values: { least: money(least), paid: money(input.quarterlyContribution) },
        data: ['quarterlyContribution', 'bornOn'],
        parameters: [usedAt(pack, 'maternityExemption.minimumContribution', input.bornOn)],
        refs: [ref('B07', 'page')],
      });
    }
    if (eligibility === 'missing') {
      trace?.step('noRight', { data: ['maternityAllowanceConfirmed', 'quarterlyContribution'], refs: law });
      return { answer: { quarters: [], automatic: false, exempted: ZERO_CENTS }, toConfirm: null };
    }
    if (count === null) {
      trace?.step('missing', { data: ['bornOn'], parameters: used, refs: law });
      return {
        answer: { quarters: [], automatic: false, exempted: null },
        toConfirm: missingFigures(['maternityExemption.quarters']),
      };
    }
    const first = addQuarters(quarterOf(input.bornOn), 1);
    const last = addQuarters(first, count - 1);
    trace?.step(count === 1 ? 'oneQuarter' : 'quarters', {
      values: {
        bornOn: { kind: 'date', value: input.bornOn },
        first: { kind: 'quarter', value: first },
        last: { kind: 'quarter', value: last },
        count: { kind: 'number', value: count },
      },
      data: ['bornOn'],
      parameters: used,
      refs: law,
    });
    trace?.step('effects', { refs: law });
    const { quarterlyContribution } = input;
    const exempted = quarterlyContribution === null ? null : euroCents(quarterlyContribution * count);
    if (exempted !== null) {
      trace?.step('exempted', {
        values: { amount: money(exempted) },
        data: ['quarterlyContribution'],
        refs: law,
      });
    }
    return {
      answer: { quarters: quarterRange(first, last), automatic: true, exempted },
      toConfirm: null,
    };
  },
});

/** Insured for maternity in her own right: the category says so, or she pays as much as a main occupation. */
function contributionState(input: Input, pack: Pack): ConditionState {
  if (input.category !== null && insuredByCategory.has(input.category)) return 'met';
  const least = leastContribution(input, pack);
  if (least === null || input.quarterlyContribution === null) return 'unknown';
  return input.quarterlyContribution >= least ? 'met' : 'missing';
}

/**
 * The printed minimum of the year of the birth, fee included; where none was read, the minimum of a main occupation
 * without fee. null when the category already says enough, or when neither figure is known.
 */
function leastContribution({ category, bornOn }: Input, pack: Pack): EuroCents | null {
  if (category !== null && insuredByCategory.has(category)) return null;
  const printed = centsAt(pack, 'maternityExemption.minimumContribution', bornOn);
  if (printed !== null) return printed;
  return quarterlyContributionRule.answer(
    {
      category: 'mainOccupation',
      quarter: quarterOf(bornOn),
      referenceIncome: ZERO_CENTS,
      managementFeeRate: null,
      primoStarterQuarter: undefined,
    },
    pack,
  ).answer.principal;
}
