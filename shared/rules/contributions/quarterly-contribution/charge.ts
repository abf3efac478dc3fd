import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { divideHalfUp, MILLION } from '#shared/rules/exact.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import type { Scheme } from './assess.ts';
import type { ContributionFigures } from './contribution-figures.ts';

/** A year's charge, exact: `yearly` is in millionths of a cent and is rounded only by whoever needs cents. */
export interface Charge {
  readonly yearly: number;
  /** The parts of the base in each bracket, in cents. */
  readonly firstPart: EuroCents;
  readonly secondPart: EuroCents;
}

/** Applies the two rates of the scheme to its base. */
export function chargeOf(scheme: Scheme, figures: ContributionFigures): Charge | ToConfirm {
  if (scheme.base === 0) return { yearly: 0, firstPart: euroCents(0), secondPart: euroCents(0) };
  const { first, second } = scheme.rates;
  const low = figures.firstCeiling.cents;
  const high = figures.secondCeiling.cents;
  if (scheme.base === null || first === null || second === null || low === null || high === null) {
    return missingFigures(missingIn(scheme, figures));
  }
  const firstPart = Math.min(scheme.base, low);
  const secondPart = Math.max(0, Math.min(scheme.base, high) - low);
  return {
    yearly: firstPart * first + secondPart * second,
    firstPart: euroCents(firstPart),
    secondPart: euroCents(secondPart),
  };
}

/** A quarter is a fourth of the exact yearly charge, rounded once: 751,24505 is 751,25. */
export function quarterOfCharge(charge: Charge): EuroCents {
  return divideHalfUp(charge.yearly, 4 * MILLION);
}

export function yearOfCharge(charge: Charge): EuroCents {
  return divideHalfUp(charge.yearly, MILLION);
}

function missingIn(scheme: Scheme, figures: ContributionFigures): ParameterId[] {
  const missing: ParameterId[] = [];
  for (const limit of [scheme.limit, figures.firstCeiling, figures.secondCeiling]) {
    if (limit.cents === null && !missing.includes(limit.id)) missing.push(limit.id);
  }
  if (scheme.rates.first === null) missing.push(scheme.rates.ids[0]);
  if (scheme.rates.second === null) missing.push(scheme.rates.ids[1]);
  return missing;
}
