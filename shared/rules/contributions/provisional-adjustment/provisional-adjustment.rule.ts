import * as z from 'zod';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { addQuarters, quartersOfYear, quarterYear } from '#shared/kernel/quarter.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { categoryInput, centsInput, factInput, quarterInput } from '#shared/rules/inputs.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import {
  quarterlyContribution,
  quarterlyContributionRule,
} from '../quarterly-contribution/quarterly-contribution.rule.ts';
import { wrongfulReductionSurchargeRule } from '../wrongful-reduction-surcharge/wrongful-reduction-surcharge.rule.ts';
import { provisionalAdjustmentCases } from './provisional-adjustment.cases.ts';
import { provisionalAdjustmentMessages } from './provisional-adjustment.messages.ts';

const inputs = z.strictObject({
  category: categoryInput,
  quarter: quarterInput,
  /** Revalued income behind the present provisional contribution; null for a starter's fixed amount. */
  currentIncome: centsInput.nullable(),
  estimatedIncome: centsInput,
  /** The final income to reckon with; without it the risk supposes the present income after all. */
  finalIncome: centsInput.optional(),
  objectiveProof: factInput,
  finalIncomeKnown: factInput,
  overdueUncontestedDebt: factInput,
});

type Input = z.infer<typeof inputs>;

export interface ReductionRisk {
  readonly base: EuroCents;
  /** 3 % and 7 % that fall at the end of the year. */
  readonly atYearEnd: EuroCents;
  /** 3 % at the end of every further quarter, until payment or statement. */
  readonly perQuarterAfter: EuroCents;
}

export interface AdjustmentAnswer {
  readonly direction: 'lower' | 'raise' | 'same';
  readonly present: EuroCents | null;
  readonly adjusted: EuroCents | null;
  /** Per quarter: negative when less is paid. */
  readonly change: EuroCents | null;
  readonly risk: ReductionRisk | null;
}

const article = ref('L1', 'art. 11 § 3');
const lowers = (input: Input) => input.currentIncome !== null && input.estimatedIncome < input.currentIncome;

/** Paying less or more provisionally, and what it may cost: royal decree 38, art. 11 § 3 and 11bis § 1. */
export const provisionalAdjustmentRule = defineRule({
  id: 'provisional-adjustment',
  version: 1,
  label: {
    fr: 'Diminuer ou augmenter les cotisations provisoires',
    nl: 'Voorlopige bijdragen verlagen of verhogen',
    de: 'Vorläufige Beiträge senken oder erhöhen',
  },
  serves: ['A3', 'L4', 'N2'],
  refs: [article, ref('L1', 'art. 11bis § 1'), ref('L2', 'art. 33')],
  parameters: [...quarterlyContributionRule.parameters, 'surcharge.quarterly', 'surcharge.yearEnd'],
  inputs,
  conditions: [
    {
      id: 'freeReduction',
      refs: [article, ref('F12', 'page')],
      data: ['quarter'],
      // Until 2021 only fixed steps could be chosen; they are not computed here.
      check: (input) => (!lowers(input) || quarterYear(input.quarter) >= 2022 ? 'met' : 'unknown'),
    },
    {
      id: 'objectiveProof',
      refs: [article, ref('L2', 'art. 33')],
      data: ['objectiveProof'],
      check: (input) => (lowers(input) ? stateOf(input.objectiveProof) : 'met'),
    },
    {
      id: 'finalNotKnown',
      refs: [article, ref('F22', 'page')],
      data: ['finalIncomeKnown'],
      check: (input) => stateOf(input.finalIncomeKnown === null ? null : !input.finalIncomeKnown),
    },
    {
      id: 'noDebt',
      refs: [article],
      data: ['overdueUncontestedDebt'],
      check: (input) =>
        lowers(input)
          ? 'met'
          : stateOf(input.overdueUncontestedDebt === null ? null : !input.overdueUncontestedDebt),
    },
  ],
  messages: provisionalAdjustmentMessages,
  cases: provisionalAdjustmentCases,
  compute(input, pack, trace): { answer: AdjustmentAnswer; toConfirm: ToConfirm | null } {
    const at = (referenceIncome: EuroCents | null) =>
      quarterlyContribution(
        { category: input.category, quarter: input.quarter, referenceIncome, managementFeeRate: null },
        pack,
      );
    const now = at(input.currentIncome);
    const then = at(input.estimatedIncome);
    trace?.include(then);
    if (now.principal === null || then.principal === null) {
      return {
        answer: {
          direction: 'same',
          present: now.principal,
          adjusted: then.principal,
          change: null,
          risk: null,
        },
        toConfirm: now.principal === null ? now.toConfirm : then.toConfirm,
      };
    }
    const change = euroCents(then.principal - now.principal);
    const direction = change < 0 ? 'lower' : change > 0 ? 'raise' : 'same';
    trace?.step(direction, {
      values: { present: money(now.principal), adjusted: money(then.principal) },
      data: ['currentIncome', 'estimatedIncome'],
      refs: [article],
    });
    const final = direction === 'lower' ? at(input.finalIncome ?? input.currentIncome).principal : null;
    const risk = final === null ? null : riskOf(now.principal, then.principal, final);
    if (risk !== null) {
      trace?.step('risk', {
        values: { base: money(risk.base), end: money(risk.atYearEnd), later: money(risk.perQuarterAfter) },
        data: ['finalIncome'],
        refs: [ref('L1', 'art. 11bis § 1')],
      });
    }
    return {
      answer: { direction, present: now.principal, adjusted: then.principal, change, risk },
      toConfirm: null,
    };

    function riskOf(legal: EuroCents, reduced: EuroCents, definitive: EuroCents): ReductionRisk | null {
      const year = quarterYear(input.quarter);
      const first = quartersOfYear(year)[3] ?? input.quarter;
      const { answer } = wrongfulReductionSurchargeRule.answer(
        {
          contributionYear: year,
          legalProvisional: euroCents(legal * 4),
          reducedPaid: euroCents(reduced * 4),
          definitive: euroCents(definitive * 4),
          settledIn: addQuarters(first, 1),
        },
        pack,
      );
      if (answer.total === null || answer.quarterly === null) return null;
      return { base: answer.base, atYearEnd: answer.total, perQuarterAfter: answer.quarterly };
    }
  },
});
