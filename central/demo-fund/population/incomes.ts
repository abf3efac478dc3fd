import type { Category } from '#shared/entities/codes.ts';
import { builtInPack, centsAt } from '#shared/rules/pack.ts';
import { type PlainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import type { PersonProfile } from './profile.ts';

/** Median of the year 2026 in euros, and the spread of the logarithms. */
const levels: Readonly<Record<Category, readonly [median: number, sigma: number]>> = {
  mainOccupation: [27_000, 0.7],
  primoStarter: [14_000, 0.6],
  secondaryOccupation: [4_500, 1.05],
  selfEmployedStudent: [6_500, 0.75],
  article37: [5_500, 0.4],
  maxiStatus: [15_000, 0.5],
  miniStatus: [15_000, 0.5],
  activePensioner: [9_000, 0.9],
  pensionAgeNoPension: [18_000, 0.7],
  pensionAgeOptOut: [9_000, 0.9],
  pensionAgeBefore2025: [18_000, 0.7],
};
const officerLevel = [36_000, 0.75] as const;
const RHO = 0.8;
const ZERO_SHARE = 0.04;
const FIRST_YEAR = 2019;
const LAST_YEAR = 2026;

/**
 * Net income in cents of each year from 2019 on: a draw around the level of the category that remembers four fifths of
 * the year before, scaled with the minimum of the main occupation, which follows the index of the law.
 */
export function drawIncomes(profile: PersonProfile, asOf: PlainDate): ReadonlyMap<number, number> {
  const random = profile.random.fork('incomes');
  const incomes = new Map<number, number>();
  let z = profile.incomeLevel;
  // Backwards, so that the level drawn is that of the last year.
  for (let year = yearOf(asOf); year >= FIRST_YEAR; year -= 1) {
    const category = categoryInYear(profile, year);
    const [median, sigma] =
      isOfficer(profile) && category === 'mainOccupation' ? officerLevel : levels[category];
    const euros = median * Math.exp(sigma * z) * scaleOf(year);
    incomes.set(year, random.chance(ZERO_SHARE) ? 0 : Math.round(Math.min(euros, 900_000) * 100));
    z = RHO * z + Math.sqrt(1 - RHO * RHO) * random.normal(0, 1);
  }
  return incomes;
}

function isOfficer(profile: PersonProfile): boolean {
  return profile.capacity === 'companyOfficer' || profile.capacity === 'workingPartner';
}

function categoryInYear(profile: PersonProfile, year: number): Category {
  const end = `${year}-12-31`;
  return (
    profile.steps.findLast((step) => step.from <= end)?.category ??
    profile.steps[0]?.category ??
    profile.category
  );
}

const scales = new Map<number, number>();

/** Index of a year against 2026; years without a published floor stand on the last known one. */
function scaleOf(year: number): number {
  const known = scales.get(year);
  if (known !== undefined) return known;
  const floor = (of: number) =>
    centsAt(builtInPack, 'income.mainFloor', plainDateOf(Math.min(of, LAST_YEAR), 1, 1));
  const scale = (floor(year) ?? 1) / (floor(LAST_YEAR) ?? 1);
  scales.set(year, scale);
  return scale;
}
