import { type EuroCents, sumCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { centsAt, type Pack } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import type { LegalReference } from '#shared/rules/trace.ts';

/** One amount for one child. */
export interface AmountLine {
  readonly kind: 'base' | 'social' | 'orphan' | 'largeFamily' | 'school' | 'annual';
  /** Number of the child, the eldest first. */
  readonly child: number;
  readonly paid: 'monthly' | 'yearly';
  readonly amount: EuroCents | null;
  readonly figures: readonly ParameterId[];
  readonly refs: readonly LegalReference[];
}

export interface Child {
  /** 1 for the eldest: the rank of the old models. */
  readonly rank: number;
  readonly bornOn: PlainDate;
  readonly age: number;
  readonly higherEducation: boolean;
  readonly orphan: 'none' | 'one' | 'both';
}

/** What the income of the household says; unknown when nobody told the income or no limit was read. */
export type SocialLevel = 'low' | 'middle' | 'none' | 'unknown';

/** Everything the amounts of a region depend on. */
export interface Household {
  readonly pack: Pack;
  readonly on: PlainDate;
  readonly children: readonly Child[];
  readonly income: EuroCents | null;
  readonly cadastralIncome: EuroCents | null;
  readonly singleParent: boolean | null;
  readonly socialGranted: boolean | null;
}

/** The lines of a household, and the names of facts without which a supplement cannot be said. */
export interface RegionAmounts {
  readonly lines: readonly AmountLine[];
  readonly open: readonly string[];
}

export function line(
  home: Household,
  child: Child,
  kind: AmountLine['kind'],
  figure: ParameterId,
  refs: readonly LegalReference[],
): AmountLine {
  return {
    kind,
    child: child.rank,
    paid: kind === 'school' || kind === 'annual' ? 'yearly' : 'monthly',
    amount: centsAt(home.pack, figure, home.on),
    figures: [figure],
    refs,
  };
}

/** null as soon as one line is not known. */
export function sumOf(lines: readonly AmountLine[]): EuroCents | null {
  const amounts = lines.map(({ amount }) => amount).filter((amount) => amount !== null);
  return amounts.length === lines.length ? sumCents(amounts) : null;
}

/** Where the income of the household stands between the two limits of its region. */
export function socialLevel(
  home: Household,
  limit: ParameterId,
  upperLimit: ParameterId | null,
): SocialLevel {
  const low = centsAt(home.pack, limit, home.on);
  const high = upperLimit === null ? null : centsAt(home.pack, upperLimit, home.on);
  if (home.income === null || low === null) return 'unknown';
  if (home.income < low) return 'low';
  return high !== null && home.income <= high ? 'middle' : 'none';
}
