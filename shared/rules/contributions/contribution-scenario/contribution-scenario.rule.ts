import * as z from 'zod';
import { type EuroCents, euroCents, subtractCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterEnd, quartersOfYear } from '#shared/kernel/quarter.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import {
  categoryInput,
  centsInput,
  dateInput,
  quarterInput,
  rateInput,
  yearInput,
} from '#shared/rules/inputs.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref, type Tracing } from '#shared/rules/trace.ts';
import { provisionalContributionRule } from '../provisional-contribution/provisional-contribution.rule.ts';
import { quarterDueRule } from '../quarter-due/quarter-due.rule.ts';
import { contributionScenarioCases } from './contribution-scenario.cases.ts';
import { contributionScenarioMessages } from './contribution-scenario.messages.ts';
import { totalOf } from './known-total.ts';
import { finalOf } from './final-of.ts';
import { provisionalOf } from './provisional-of.ts';

export interface ScenarioQuarter {
  readonly quarter: Quarter;
  readonly dueOn: PlainDate;
  /** claimed: as it stands in the account · reference, estimate: worked out on that income. */
  readonly from: 'claimed' | 'reference' | 'estimate';
  readonly provisional: EuroCents | null;
  readonly provisionalFee: EuroCents | null;
  readonly final: EuroCents | null;
}

export interface ScenarioYear {
  readonly year: number;
  /** The quarters that are due; none when the activity lies outside of the year. */
  readonly quarters: readonly ScenarioQuarter[];
  /** Income of the quarters due, known or assumed; null when nothing is due. */
  readonly income: EuroCents | null;
  readonly incomeKnown: boolean;
  readonly provisional: EuroCents | null;
  readonly provisionalFee: EuroCents | null;
  readonly final: EuroCents | null;
  /** Final less provisional: a supplement when positive, a refund when negative. */
  readonly difference: EuroCents | null;
}

export interface ScenarioAnswer {
  readonly years: readonly ScenarioYear[];
  readonly provisional: EuroCents | null;
  readonly provisionalFee: EuroCents | null;
  readonly final: EuroCents | null;
  readonly difference: EuroCents | null;
}

export const scenarioInputs = z.strictObject({
  category: categoryInput,
  firstYear: yearInput,
  years: z.int().min(1).max(3).default(3),
  startedOn: dateInput,
  ceasedOn: dateInput.nullable().default(null),
  /** Net income of a whole year, taken where no final income is known. */
  income: centsInput,
  /** On what the contributions not yet claimed are asked: the income of three years before, or the assumed one. */
  provisionalOn: z.enum(['reference', 'estimate']).default('reference'),
  /** First quarter that a request to pay on the assumed income would change; a request covers one year. */
  adjustFrom: quarterInput.nullable().default(null),
  knownIncomes: z
    .array(
      z.strictObject({ year: yearInput, income: centsInput, quarters: z.int().min(1).max(4).default(4) }),
    )
    .max(20)
    .default([]),
  /** Claims of the account in this category. */
  claimed: z
    .array(z.strictObject({ quarter: quarterInput, principal: centsInput, fee: centsInput }))
    .max(80)
    .default([]),
  managementFeeRates: z
    .array(z.strictObject({ year: yearInput, rate: rateInput }))
    .max(20)
    .default([]),
});

export type ScenarioInput = z.infer<typeof scenarioInputs>;

/** Three years from provisional to final contributions, as they would be: royal decree 38, art. 11, 13bis and 15. */
export const contributionScenarioRule = defineRule({
  id: 'contribution-scenario',
  version: 1,
  label: {
    fr: 'Simulation sur trois ans',
    nl: 'Simulatie over drie jaar',
    de: 'Simulation über drei Jahre',
  },
  serves: ['A3', 'N1', 'L4'],
  refs: [ref('L1', 'art. 11 § 3'), ref('L1', 'art. 11 § 5'), ref('L1', 'art. 15 § 2')],
  parameters: provisionalContributionRule.parameters,
  inputs: scenarioInputs,
  conditions: [],
  messages: contributionScenarioMessages,
  cases: contributionScenarioCases,
  compute(input, pack, trace): { answer: ScenarioAnswer; toConfirm: ToConfirm | null } {
    const open: ToConfirm[] = [];
    const years = Array.from({ length: input.years }, (_, index) => yearOf(input.firstYear + index));
    return {
      answer: {
        years,
        provisional: totalOf(years.map((one) => one.provisional)),
        provisionalFee: totalOf(years.map((one) => one.provisionalFee)),
        final: totalOf(years.map((one) => one.final)),
        difference: totalOf(years.map((one) => one.difference)),
      },
      toConfirm: open[0] ?? null,
    };

    function yearOf(year: number): ScenarioYear {
      const due = quartersOfYear(year).filter((quarter) => {
        const { startedOn, ceasedOn } = input;
        const found = quarterDueRule.answer(
          { quarter, startedOn, ceasedOn, diedOn: null, pensionFrom: null, illness: null, birth: null },
          pack,
        );
        return found.answer.due === true;
      });
      const values = { year: { kind: 'text', value: String(year) } } as const;
      if (due.length === 0) {
        trace?.step('notDue', { values, data: ['startedOn', 'ceasedOn'], refs: [ref('L1', 'art. 15 § 2')] });
        const nothing = euroCents(0);
        return {
          year,
          quarters: [],
          income: null,
          incomeKnown: false,
          provisional: nothing,
          provisionalFee: nothing,
          final: nothing,
          difference: nothing,
        };
      }
      const provisional = due.map((quarter) => provisionalOf(input, quarter, pack));
      const told = provisional.find((one) => one.told !== null)?.told ?? null;
      if (told !== null) trace?.include(told);
      const sum = totalOf(provisional.map((one) => one.principal));
      tellProvisional(trace, year, sum, provisional.filter((one) => one.from === 'claimed').length);
      const final = finalOf(input, year, due, pack);
      trace?.step(final.known ? 'incomeKnown' : 'incomeAssumed', {
        values: { ...values, income: money(final.income) },
        data: [final.known ? 'knownIncomes' : 'income'],
        refs: [ref('L1', 'art. 11 § 5')],
      });
      trace?.include(final.told);
      const finalSum = totalOf(final.principals);
      trace?.step(finalSum === null ? 'finalOpen' : 'final', {
        values: finalSum === null ? values : { ...values, total: money(finalSum) },
        refs: [ref('L1', 'art. 11 § 5')],
      });
      const difference = sum === null || finalSum === null ? null : subtractCents(finalSum, sum);
      if (difference !== null && difference !== 0) {
        trace?.step(difference > 0 ? 'supplement' : 'refund', {
          values: { ...values, difference: money(euroCents(Math.abs(difference))) },
          refs: difference > 0 ? [ref('L2', 'art. 44 § 3')] : [ref('L1', 'art. 11 § 5')],
        });
      }
      for (const one of [...provisional, final]) if (one.toConfirm !== null) open.push(one.toConfirm);
      return {
        year,
        quarters: due.map((quarter, index): ScenarioQuarter => {
          const own = provisional[index];
          return {
            quarter,
            dueOn: quarterEnd(quarter),
            from: own?.from ?? 'reference',
            provisional: own?.principal ?? null,
            provisionalFee: own?.fee ?? null,
            final: final.principals[index] ?? null,
          };
        }),
        income: final.income,
        incomeKnown: final.known,
        provisional: sum,
        provisionalFee: totalOf(provisional.map((one) => one.fee)),
        final: finalSum,
        difference,
      };
    }
  },
});

function tellProvisional(trace: Tracing, year: number, sum: EuroCents | null, claimed: number): void {
  const values = { year: { kind: 'text', value: String(year) } } as const;
  const grounds = { data: ['claimed', 'provisionalOn'], refs: [ref('L1', 'art. 11 § 3')] };
  if (sum === null) {
    trace?.step('provisionalOpen', { values, ...grounds });
    return;
  }
  trace?.step('claimed', {
    values: { ...values, total: money(sum), claimed: { kind: 'number', value: claimed } },
    ...grounds,
  });
}
