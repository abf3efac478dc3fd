import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { sumCents } from '#shared/kernel/money.ts';
import { type Quarter, quartersOfYear } from '#shared/kernel/quarter.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { scaled } from '#shared/rules/exact.ts';
import { categoryInput, centsInput, rateInput, yearInput } from '#shared/rules/inputs.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { assess } from '../quarterly-contribution/assess.ts';
import { chargeOf, yearOfCharge } from '../quarterly-contribution/charge.ts';
import { figuresOf } from '../quarterly-contribution/contribution-figures.ts';
import {
  quarterlyContribution,
  quarterlyContributionRule,
} from '../quarterly-contribution/quarterly-contribution.rule.ts';
import { annualContributionCases } from './annual-contribution.cases.ts';
import { annualContributionMessages } from './annual-contribution.messages.ts';

export interface QuarterAmount {
  readonly quarter: Quarter;
  readonly principal: EuroCents | null;
  readonly fee: EuroCents | null;
}

export interface AnnualAnswer {
  /** Income brought to twelve months when the year was not complete. */
  readonly annualisedIncome: EuroCents;
  /** The year's contribution by law, rounded once; the four quarters may add up to a cent or two more or less. */
  readonly annual: EuroCents | null;
  readonly quarters: readonly QuarterAmount[];
  /** What is really due: the sum of the quarters of activity. */
  readonly yearTotal: EuroCents | null;
  readonly feeTotal: EuroCents | null;
}

/** A whole year, or the part of it in which there was activity (royal decree 38, art. 11 § 5). */
export const annualContributionRule = defineRule({
  id: 'annual-contribution',
  version: 1,
  label: { fr: 'Cotisations d’une année', nl: 'Bijdragen van een jaar', de: 'Beiträge eines Jahres' },
  serves: ['A3', 'N1'],
  refs: [ref('L1', 'art. 11 § 5'), ref('L1', 'art. 12')],
  parameters: quarterlyContributionRule.parameters,
  inputs: z.strictObject({
    category: categoryInput,
    year: yearInput,
    income: centsInput,
    /** Quarters of the year with activity. */
    activeQuarters: z.array(z.int().min(1).max(4)).min(1).max(4).default([1, 2, 3, 4]),
    managementFeeRate: rateInput.nullable().default(null),
    article37Ground: z.enum(['spouseCover', 'disability', 'publicMandate']).optional(),
  }),
  conditions: [],
  messages: annualContributionMessages,
  cases: annualContributionCases,
  compute(inputs, pack, trace): { answer: AnnualAnswer; toConfirm: ToConfirm | null } {
    const active = quartersOf(inputs.year).filter((_quarter, i) => inputs.activeQuarters.includes(i + 1));
    const annualisedIncome =
      active.length === 4 ? inputs.income : scaled(inputs.income, [], 4, active.length);
    if (active.length < 4) {
      trace?.step('annualised', {
        values: {
          income: money(inputs.income),
          quarters: { kind: 'number', value: active.length },
          annualised: money(annualisedIncome),
        },
        data: ['income', 'activeQuarters'],
        refs: [ref('L1', 'art. 11 § 5')],
      });
    }
    const { category, managementFeeRate, article37Ground } = inputs;
    const results = active.map((quarter) => {
      // Field by field: copying the inputs for each quarter was half the time of a batch.
      const input =
        article37Ground === undefined
          ? { category, quarter, referenceIncome: annualisedIncome, managementFeeRate }
          : { category, quarter, referenceIncome: annualisedIncome, managementFeeRate, article37Ground };
      return { quarter, input, result: quarterlyContribution(input, pack) };
    });
    const last = results.at(-1);
    if (last !== undefined) trace?.include(last.result);
    const yearTotal = totalOf(results.map(({ result }) => result.principal));
    if (yearTotal !== null) {
      trace?.step('yearTotal', {
        values: { quarters: { kind: 'number', value: active.length }, total: money(yearTotal) },
        refs: [ref('L1', 'art. 11 § 5')],
      });
    }
    return {
      answer: {
        annualisedIncome,
        annual: last === undefined ? null : annualOf(last.input),
        quarters: results.map(({ quarter, result: { principal, fee } }) => ({ quarter, principal, fee })),
        yearTotal,
        feeTotal: totalOf(results.map(({ result }) => result.fee)),
      },
      toConfirm: results.find(({ result }) => result.toConfirm !== null)?.result.toConfirm ?? null,
    };

    function annualOf(input: Parameters<typeof assess>[0]): EuroCents | null {
      const figures = figuresOf(pack, input.quarter);
      const scheme = assess(input, figures);
      if (scheme === 'impossible') return null;
      const charge = chargeOf(scheme, figures);
      return 'reason' in charge ? null : yearOfCharge(charge);
    }
  },
});

const known = new Map<number, readonly Quarter[]>();

/** Kept per year: a batch asks for the same few years again and again. */
function quartersOf(year: number): readonly Quarter[] {
  const found = known.get(year) ?? quartersOfYear(year);
  known.set(year, found);
  return found;
}

/** null as soon as one part is unknown: unknown amounts are never summed. */
function totalOf(parts: readonly (EuroCents | null)[]): EuroCents | null {
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? sumCents(known) : null;
}
