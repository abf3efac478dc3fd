import * as z from 'zod';
import { addCents, type EuroCents, euroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import type { Rate } from '#shared/kernel/rate.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { categoryInput, centsInput, quarterInput, rateInput } from '#shared/rules/inputs.ts';
import { timesRate } from '#shared/rules/exact.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import { impossibleInput, missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { ref, type Trace } from '#shared/rules/trace.ts';
import { type Assessable, assess } from './assess.ts';
import { chargeOf, quarterOfCharge } from './charge.ts';
import { figuresOf } from './contribution-figures.ts';
import { explainQuarter } from './explain.ts';
import { quarterlyContributionCases } from './quarterly-contribution.cases.ts';
import { quarterlyContributionMessages } from './quarterly-contribution.messages.ts';

export interface QuarterlyContributionInput extends Assessable {
  /** The fund's management fee of the year, such as '0.0405'; null when it is not known. */
  readonly managementFeeRate: Rate | null;
  /** Which quarter as a primo-starter this is; the first one carries a single discount. */
  readonly primoStarterQuarter?: number;
}

export interface QuarterlyContribution {
  /** Contribution without fee, in cents; null when it cannot be known here. */
  readonly principal: EuroCents | null;
  readonly fee: EuroCents | null;
  /** Says what is missing and who must say it; null when both amounts are known. */
  readonly toConfirm: ToConfirm | null;
  /** Built when read: a batch that never looks at it does not pay for it. */
  readonly trace: Trace;
}

/**
 * The contribution of one quarter: royal decree 38, articles 11 to 13bis; general regulation, articles 11 and 37.
 * Quarters from 2019Q1 on. `referenceIncome` is yearly, in cents, already revalued when it is three years old;
 * null means that no year of reference exists yet, and gives the fixed amount of a starter. The quarter is
 * rounded first, then the fee on the rounded quarter (halves up).
 */
export function quarterlyContribution(
  input: QuarterlyContributionInput,
  pack: Pack = builtInPack,
): QuarterlyContribution {
  const { principal, toConfirm } = principalOf(input, pack);
  const fee =
    principal === null || input.managementFeeRate === null
      ? null
      : timesRate(principal, input.managementFeeRate);
  return new LazyResult(input, pack, principal, fee, toConfirm ?? (fee === null ? unknownFee : null));
}

/** A class, because a getter on a literal costs more than the whole computation. */
class LazyResult implements QuarterlyContribution {
  readonly principal: EuroCents | null;
  readonly fee: EuroCents | null;
  readonly toConfirm: ToConfirm | null;
  readonly #input: QuarterlyContributionInput;
  readonly #pack: Pack;

  constructor(
    input: QuarterlyContributionInput,
    pack: Pack,
    principal: EuroCents | null,
    fee: EuroCents | null,
    toConfirm: ToConfirm | null,
  ) {
    this.principal = principal;
    this.fee = fee;
    this.toConfirm = toConfirm;
    this.#input = input;
    this.#pack = pack;
  }

  get trace(): Trace {
    return explainQuarter(this.#input, this.#pack, this.principal, this.fee);
  }
}

const unknownFee: ToConfirm = { ...missingFigures([], 'fund'), inputs: ['managementFeeRate'] };

type Principal = { readonly principal: EuroCents | null; readonly toConfirm: ToConfirm | null };

function principalOf(input: QuarterlyContributionInput, pack: Pack): Principal {
  const income = input.referenceIncome;
  if (income !== null && !(Number.isSafeInteger(income) && income >= 0)) {
    return { principal: null, toConfirm: impossibleInput(['referenceIncome']) };
  }
  const figures = figuresOf(pack, input.quarter);
  const scheme = assess(input, figures);
  if (scheme === 'impossible') {
    return {
      principal: null,
      toConfirm: {
        by: 'fund',
        reason: 'impossibleCategory',
        parameters: [],
        inputs: ['category', 'quarter'],
      },
    };
  }
  const charge = chargeOf(scheme, figures);
  if ('reason' in charge) return { principal: null, toConfirm: charge };
  const quarter = quarterOfCharge(charge);
  if (input.category !== 'primoStarter' || input.primoStarterQuarter !== 1)
    return { principal: quarter, toConfirm: null };
  const discount = figures.firstQuarterDiscount.cents;
  if (discount === null)
    return { principal: null, toConfirm: missingFigures([figures.firstQuarterDiscount.id]) };
  return { principal: discount < quarter ? euroCents(quarter - discount) : ZERO_CENTS, toConfirm: null };
}

export interface QuarterlyAnswer {
  readonly principal: EuroCents | null;
  readonly fee: EuroCents | null;
  readonly total: EuroCents | null;
  /** The single discount of a primo-starter's first quarter; null in every other quarter. */
  readonly discount: EuroCents | null;
}

export const quarterlyContributionInputs = z.strictObject({
  category: categoryInput,
  quarter: quarterInput,
  referenceIncome: centsInput.nullable(),
  managementFeeRate: rateInput.nullable().default(null),
  primoStarterQuarter: z.int().min(1).max(8).optional(),
  article37Ground: z.enum(['spouseCover', 'disability', 'publicMandate']).optional(),
});

export const quarterlyContributionRule = defineRule({
  id: 'quarterly-contribution',
  version: 1,
  label: { fr: 'Cotisation d’un trimestre', nl: 'Bijdrage van een kwartaal', de: 'Beitrag eines Quartals' },
  serves: ['A3', 'N1'],
  refs: [ref('L1', 'art. 11-13bis'), ref('L2', 'art. 11'), ref('L2', 'art. 37')],
  parameters: [
    'income.mainFloor',
    'income.primoStarterFloor',
    'income.maxiStatusFloor',
    'income.secondaryThreshold',
    'income.pensionerThreshold',
    'income.studentThreshold',
    'income.article37Ceiling',
    'income.firstCeiling',
    'income.secondCeiling',
    'primoStarter.firstQuarterDiscount',
    'rate.firstBracket',
    'rate.secondBracket',
    'rate.pensioner.firstBracket',
    'rate.pensioner.secondBracket',
    'rate.miniStatus.firstBracket',
    'rate.miniStatus.secondBracket',
  ],
  inputs: quarterlyContributionInputs,
  conditions: [],
  messages: quarterlyContributionMessages,
  cases: quarterlyContributionCases,
  compute(inputs, pack, trace): { answer: QuarterlyAnswer; toConfirm: ToConfirm | null } {
    const result = quarterlyContribution(inputs, pack);
    trace?.include(result);
    const { principal, fee } = result;
    const discounted = inputs.category === 'primoStarter' && inputs.primoStarterQuarter === 1;
    return {
      answer: {
        principal,
        fee,
        total: principal === null || fee === null ? null : addCents(principal, fee),
        discount: discounted ? figuresOf(pack, inputs.quarter).firstQuarterDiscount.cents : null,
      },
      toConfirm: result.toConfirm,
    };
  },
});
