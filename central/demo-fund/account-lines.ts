import type { Category } from '#shared/entities/codes.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { addQuarters, compareQuarters, type Quarter, quarter, quarterEnd, quarterOf, quarterRange, quarterStart, quarterYear, quartersBetween } from '#shared/kernel/quarter.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { quarterlyContribution } from '#shared/rules/contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { categoriesOf } from './identity-rows.ts';
import type { PersonTraits } from './traits.ts';

/** The demo fund's management fee, the same every year (a choice inside the published range). */
export const MANAGEMENT_FEE: Rate = rate('0.0405');
/** No parameter older than this one was read: earlier lines are not generated. */
export const FIRST_QUARTER: Quarter = quarter('2019Q1');

export interface QuarterLine {
  readonly quarter: Quarter;
  readonly category: Category;
  readonly principal: number | null;
  readonly fee: number | null;
  readonly dueOn: PlainDate;
}

/** Published factors that bring the income of three years before to the year of the contribution. */
const revaluation: Readonly<Record<number, number>> = { 2022: 1.06473156, 2024: 1.186782596, 2026: 1.07236269 };

/** What the person was asked each quarter. Quarters in which nothing is due (below a threshold) are left out. */
export function quarterLines(traits: PersonTraits, incomes: ReadonlyMap<number, number>, asOf: PlainDate): QuarterLine[] {
  if (traits.status === 'prospect') return [];
  const started = quarterOf(traits.start);
  const first = compareQuarters(started, FIRST_QUARTER) < 0 ? FIRST_QUARTER : started;
  const last = lastQuarter(traits, asOf);
  const steps = categoriesOf(traits);
  const lines: QuarterLine[] = [];
  for (const one of quarterRange(first, last)) {
    const category = categoryIn(steps, one);
    const { principal, fee } = quarterlyContribution({
      category,
      quarter: one,
      referenceIncome: referenceFor(traits, incomes, one),
      managementFeeRate: MANAGEMENT_FEE,
      primoStarterQuarter: category === 'primoStarter' ? quartersBetween(started, one) + 1 : undefined,
    });
    if (principal === 0) continue;
    lines.push({ quarter: one, category, principal, fee, dueOn: quarterEnd(one) });
  }
  return lines;
}

/** The quarter of the end is still due, that of a death is not (royal decree 38, article 15). */
function lastQuarter(traits: PersonTraits, asOf: PlainDate): Quarter {
  const now = quarterOf(asOf);
  if (traits.end === null) return now;
  const ending = quarterOf(traits.end);
  const before = traits.status === 'deceased' || quarterStart(ending) === traits.end;
  const last = before ? addQuarters(ending, -1) : ending;
  return compareQuarters(last, now) > 0 ? now : last;
}

/** The last category that began before the quarter's end. */
export function categoryIn(steps: readonly { readonly from: PlainDate; readonly category: Category }[], one: Quarter): Category {
  const end = quarterEnd(one);
  const step = steps.findLast((candidate) => candidate.from <= end) ?? steps[0];
  if (!step) throw new Error('an affiliation has a category from its start');
  return step.category;
}

/** Three years back, revalued; in years whose factor was not found, the estimate of the year itself. */
function referenceFor(traits: PersonTraits, incomes: ReadonlyMap<number, number>, one: Quarter): ReturnType<typeof euroCents> | null {
  const year = quarterYear(one);
  const lowered = traits.index % 17 === 0 && year === 2026;
  const starter = year - yearOf(traits.start) < 3;
  if (starter) return null;
  const factor = revaluation[year];
  const base = factor === undefined ? (incomes.get(year) ?? 0) : Math.round((incomes.get(year - 3) ?? 0) * factor);
  return euroCents(lowered ? Math.round(base * 0.6) : base);
}
