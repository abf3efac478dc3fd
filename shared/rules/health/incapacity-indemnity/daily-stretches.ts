import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { addDays, addMonths, minDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { centsAt, figureAt, type Pack } from '../../pack.ts';
import type { ParameterId } from '../../parameters/index.ts';
import { paidDays } from './paid-days.ts';

/** How the health insurance fund sees the household. */
export const householdInput = z.enum(['withFamily', 'single', 'cohabiting']);
export type Household = z.infer<typeof householdInput>;

const primary = {
  withFamily: 'incapacity.daily.withFamily',
  single: 'incapacity.daily.single',
  cohabiting: 'incapacity.daily.cohabiting',
} as const satisfies Readonly<Record<Household, ParameterId>>;

const assimilatedSeries = {
  withFamily: 'invalidity.assimilated.withFamily',
  single: 'invalidity.assimilated.single',
  cohabiting: 'invalidity.assimilated.cohabiting',
} as const satisfies Readonly<Record<Household, ParameterId>>;

export const dailySeries: readonly ParameterId[] = [
  ...Object.values(primary),
  ...Object.values(assimilatedSeries),
];

export interface DailyAmount {
  readonly series: ParameterId;
  /** null when the figure of that day is missing, or when it depends on an assimilation nobody told us of. */
  readonly daily: EuroCents | null;
  readonly dependsOnAssimilation: boolean;
}

/** Amount of one day. Whoever is not assimilated keeps the primary amount after the first year. */
export function dailyAmount(
  pack: Pack,
  household: Household,
  phase: 'primary' | 'invalidity',
  assimilated: boolean | null,
  on: PlainDate,
): DailyAmount {
  const plain = centsAt(pack, primary[household], on);
  if (phase === 'primary' || assimilated === false) {
    return { series: primary[household], daily: plain, dependsOnAssimilation: false };
  }
  const series = assimilatedSeries[household];
  const raised = centsAt(pack, series, on);
  const open = assimilated === null && plain !== raised;
  return { series, daily: open ? null : raised, dependsOnAssimilation: open };
}

export interface Stretch extends DailyAmount {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
}

/** The first day of invalidity: a year after the first day of the incapacity, from date to date. */
export function invalidFrom(pack: Pack, startedOn: PlainDate): PlainDate | null {
  const months = figureAt(pack, 'incapacity.primaryMonths', startedOn)?.value ?? null;
  return months === null ? null : addMonths(startedOn, Number(months));
}

/** The days from first to last, cut wherever the amount may change; no day is in two stretches or in none. */
export function dailyStretches(
  pack: Pack,
  household: Household,
  assimilated: boolean | null,
  startedOn: PlainDate,
  first: PlainDate,
  last: PlainDate,
): Stretch[] {
  const invalid = invalidFrom(pack, startedOn);
  const cuts = [
    ...new Set([
      ...(invalid === null ? [] : [invalid]),
      ...[primary[household], assimilatedSeries[household]].flatMap((id) =>
        pack.parameters[id].values.map(({ from }) => from),
      ),
    ]),
  ].sort();
  const stretches: Stretch[] = [];
  for (let from = first; from <= last; ) {
    const at = from;
    const next = cuts.find((cut) => cut > at);
    const to = next === undefined ? last : minDate(last, addDays(next, -1));
    const phase = invalid !== null && at >= invalid ? 'invalidity' : 'primary';
    const days = paidDays(at, to);
    if (days > 0)
      stretches.push({ from: at, to, days, ...dailyAmount(pack, household, phase, assimilated, at) });
    from = addDays(to, 1);
  }
  return stretches;
}
