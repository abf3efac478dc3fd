import type { Category } from '#shared/entities/codes.ts';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { maxDate, minDate, addDays, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import {
  addQuarters,
  type Quarter,
  quarter,
  quarterEnd,
  quarterOf,
  quarterRange,
  quarterStart,
  quartersBetween,
  quarterYear,
} from '#shared/kernel/quarter.ts';
import { rate } from '#shared/kernel/rate.ts';
import { quarterlyContribution } from '#shared/rules/contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import type { DossierRows } from './dossier-rows.ts';
import { importedOrToConfirm } from './imported.ts';
import type { PersonProfile } from './profile.ts';

/** 4,05 % every year: a choice of the demo inside the published range. */
const managementFeeRate = rate('0.0405');
/** The rule answers from here on; older quarters are settled and not shown. */
const FIRST_QUARTER = quarter('2019Q1');
/** Published: brings the income of 2023 to the level of 2026 (social statute, provisional contributions of 2026). */
const REVALUATION_2026 = 1.072_362_69;

/** A claim as the payments see it. */
export interface Claim {
  readonly id: string;
  readonly key: string;
  readonly quarter: Quarter;
  readonly dueOn: PlainDate;
  readonly claimedOn: PlainDate;
  /** Contribution and fee together. */
  readonly cents: EuroCents;
}

export interface PlannedLine {
  readonly quarter: Quarter;
  readonly category: Category;
  readonly principal: EuroCents | null;
  readonly fee: EuroCents | null;
}

/** One line per quarter of the affiliation in which something is due; below a threshold nothing is claimed. */
export function planLines(
  profile: PersonProfile,
  incomes: ReadonlyMap<number, number>,
  asOf: PlainDate,
): PlannedLine[] {
  if (profile.status === 'prospect') return [];
  const started = quarterOf(profile.startOn);
  const first = started < FIRST_QUARTER ? FIRST_QUARTER : started;
  return quarterRange(first, lastQuarter(profile, asOf)).flatMap((one) => {
    const category = categoryIn(profile, one);
    const { principal, fee } = quarterlyContribution({
      category,
      quarter: one,
      referenceIncome: referenceIncome(profile, incomes, quarterYear(one), asOf),
      managementFeeRate,
      ...(category === 'primoStarter' ? { primoStarterQuarter: quartersBetween(started, one) + 1 } : {}),
    });
    return principal === 0 ? [] : [{ quarter: one, category, principal, fee }];
  });
}

/** Adds the row of a line; gives its claim, or null when its amount is still to be confirmed. */
export function addLine(
  rows: DossierRows,
  line: PlannedLine,
  profile: PersonProfile,
  asOf: PlainDate,
  holdFrom: { on: PlainDate; ref: string } | null,
): Claim | null {
  const key = `line-${line.quarter}`;
  const dueOn = quarterEnd(line.quarter);
  const claimedOn = minDate(
    asOf,
    maxDate(addDays(quarterStart(line.quarter), 7), addDays(profile.startOn, 5)),
  );
  const known = line.principal !== null && line.fee !== null;
  const id = rows.add(
    'contribution-line',
    key,
    {
      kind: 'provisional',
      quarter: line.quarter,
      year: null,
      category: line.category,
      principal: importedOrToConfirm(line.principal, asOf),
      fee: importedOrToConfirm(line.fee, asOf),
      dueOn,
      claimedOn,
      noticeLetterId: null,
      affiliationIds: [rows.idOf('affiliation', 'affiliation')],
      // What is still to be confirmed cannot be booked.
      state: known ? 'booked' : 'draft',
      holds:
        holdFrom === null
          ? []
          : [{ kind: 'plan', period: { from: holdFrom.on, to: null }, ref: holdFrom.ref }],
      reversalOfId: null,
    },
    { factOn: quarterStart(line.quarter) },
  );
  return known ? { id, key, quarter: line.quarter, dueOn, claimedOn, cents: totalOf(line) } : null;
}

export function totalOf(line: PlannedLine): EuroCents {
  return euroCents((line.principal ?? 0) + (line.fee ?? 0));
}

/** Asked for a contribution on another income than that of three years ago. */
export function asksForLess(profile: PersonProfile): boolean {
  return (
    profile.status === 'active' &&
    profile.startOn < '2023-01-01' &&
    profile.random.fork('lowered').chance(0.06)
  );
}

/** Due until the quarter of the end, that of a death excepted. */
function lastQuarter(profile: PersonProfile, asOf: PlainDate): Quarter {
  const now = quarterOf(asOf);
  if (profile.endOn === null) return now;
  const ending = quarterOf(profile.endOn);
  return profile.status === 'deceased' ? addQuarters(ending, -1) : ending;
}

function categoryIn(profile: PersonProfile, one: Quarter): Category {
  const end = quarterEnd(one);
  return profile.steps.findLast((step) => step.from <= end)?.category ?? profile.category;
}

/**
 * Years that tax knows are settled on their own income. This year is provisional: the income of three years ago,
 * revalued. Last year's factor was not found, so its lines follow what the person declared. Null at the start.
 */
function referenceIncome(
  profile: PersonProfile,
  incomes: ReadonlyMap<number, number>,
  year: number,
  asOf: PlainDate,
): EuroCents | null {
  const back = yearOf(asOf) - year;
  if (back >= 2) return euroCents(incomes.get(year) ?? 0);
  if (yearOf(profile.startOn) > year - 3) return null;
  if (back === 1 || asksForLess(profile)) return euroCents(incomes.get(year) ?? 0);
  return euroCents(Math.round((incomes.get(year - 3) ?? 0) * (year === 2026 ? REVALUATION_2026 : 1)));
}
