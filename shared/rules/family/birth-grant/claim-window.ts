import { addMonths, addYears, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterEnd, quarterOf } from '#shared/kernel/quarter.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { type LegalReference, ref } from '#shared/rules/trace.ts';
import type { Region } from '../family-benefit/family-benefit.rule.ts';

/** The figures of the birth grant of one region; null where no page gives one. */
export interface GrantFigures {
  readonly first: ParameterId;
  readonly next: ParameterId;
  readonly requestMonths: ParameterId | null;
  readonly paymentMonths: ParameterId | null;
  readonly claimYears: ParameterId | null;
  /** Whether the years run from the birth or from the end of its quarter. */
  readonly claimFrom: 'birth' | 'endOfQuarter';
  /** How the page words the first day of the request, where it gives no months before the birth. */
  readonly requestFrom: 'months' | 'pregnancy' | 'sixthMonth';
  readonly refs: readonly LegalReference[];
}

export const grantFigures = {
  wallonia: {
    first: 'birthGrant.wallonia',
    next: 'birthGrant.wallonia',
    requestMonths: null,
    paymentMonths: 'birthGrant.wallonia.paymentMonths',
    claimYears: 'birthGrant.wallonia.claimYears',
    claimFrom: 'birth',
    requestFrom: 'pregnancy',
    refs: [ref('B80', 'page'), ref('B87', 'page')],
  },
  brussels: {
    first: 'birthGrant.brussels.first',
    next: 'birthGrant.brussels.next',
    requestMonths: null,
    paymentMonths: null,
    claimYears: 'birthGrant.brussels.claimYears',
    claimFrom: 'endOfQuarter',
    requestFrom: 'sixthMonth',
    refs: [ref('B88', 'page'), ref('B90', 'page')],
  },
  flanders: {
    first: 'birthGrant.flanders',
    next: 'birthGrant.flanders',
    requestMonths: 'birthGrant.flanders.requestMonths',
    paymentMonths: 'birthGrant.flanders.paymentMonths',
    claimYears: 'birthGrant.flanders.claimYears',
    claimFrom: 'birth',
    requestFrom: 'months',
    refs: [ref('B92', 'page'), ref('B95', 'page')],
  },
  germanCommunity: {
    first: 'birthGrant.germanCommunity',
    next: 'birthGrant.germanCommunity',
    requestMonths: null,
    paymentMonths: 'birthGrant.germanCommunity.paymentMonths',
    claimYears: null,
    claimFrom: 'birth',
    requestFrom: 'sixthMonth',
    refs: [ref('B99', 'page'), ref('B100', 'page')],
  },
} as const satisfies Readonly<Record<Region, GrantFigures>>;

/** Same day of the month, that many months before the expected birth. */
export function monthsBefore(
  pack: Pack,
  figure: ParameterId | null,
  expectedOn: PlainDate,
): PlainDate | null {
  const months = figure === null ? null : wholeAt(pack, figure, expectedOn);
  return months === null ? null : addMonths(expectedOn, -months);
}

/** Last day of the claim, that day included. */
export function lastClaimDay(pack: Pack, figures: GrantFigures, bornOn: PlainDate): PlainDate | null {
  const years = figures.claimYears === null ? null : wholeAt(pack, figures.claimYears, bornOn);
  if (years === null) return null;
  return figures.claimFrom === 'birth'
    ? addYears(bornOn, years)
    : quarterEnd(addQuarters(quarterOf(bornOn), years * 4));
}
