import { type EuroCents, euroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import type { Rate } from '#shared/kernel/rate.ts';
import { timesRate } from '../../exact.ts';
import { builtInPack, type Pack } from '../../pack.ts';
import { impossibleInput, missingFigures, type ToConfirm } from '../../to-confirm.ts';
import type { Trace } from '../../trace.ts';
import { type Assessable, assess } from './assess.ts';
import { chargeOf, quarterOfCharge } from './charge.ts';
import { figuresOf } from './contribution-figures.ts';
import { explainQuarter } from './explain.ts';

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
  return {
    principal,
    fee,
    toConfirm: toConfirm ?? (fee === null ? unknownFee : null),
    get trace() {
      return explainQuarter(input, pack, principal, fee);
    },
  };
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
