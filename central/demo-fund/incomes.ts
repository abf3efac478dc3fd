import type { Category } from '#shared/entities/codes.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import type { PersonTraits } from './traits.ts';

/** Median of 2026 in cents and spread of the logarithm, by way of contributing. Demo choices, not statistics. */
const incomeShapes: Readonly<Record<Category | 'officer', readonly [median: number, sigma: number]>> = {
  mainOccupation: [27_000_00, 0.7],
  officer: [36_000_00, 0.75],
  primoStarter: [14_000_00, 0.6],
  secondaryOccupation: [4_500_00, 1.05],
  selfEmployedStudent: [6_500_00, 0.75],
  article37: [5_500_00, 0.4],
  maxiStatus: [15_000_00, 0.5],
  miniStatus: [22_000_00, 0.6],
  activePensioner: [9_000_00, 0.9],
  pensionAgeNoPension: [16_000_00, 0.8],
  pensionAgeOptOut: [9_000_00, 0.8],
  pensionAgeBefore2025: [12_000_00, 0.8],
};

/** Index numerators by year: how incomes of other years compare with 2026 (royal decree 38, article 14). */
const numerators: Readonly<Record<number, number>> = {
  2016: 515, 2017: 523, 2018: 531, 2019: 539.18, 2020: 544.88, 2021: 546.78, 2022: 570.76, 2023: 638.93, 2024: 656.54, 2025: 662.28, 2026: 676.5,
};
export const FIRST_INCOME_YEAR = 2016;

export function incomeShapeOf(traits: Pick<PersonTraits, 'category' | 'capacity'>): readonly [median: number, sigma: number] {
  const officer = traits.capacity === 'companyOfficer' && traits.category === 'mainOccupation';
  return incomeShapes[officer ? 'officer' : traits.category];
}

/** Net income of each year 2016–2026 in cents: one person's good years and bad years hang together (ρ 0.8). */
export function drawIncomes(traits: PersonTraits, random: SeededRandom): ReadonlyMap<number, number> {
  const [median, sigma] = incomeShapeOf(traits);
  const nothing = random.chance(0.04);
  const incomes = new Map<number, number>();
  let deviation = random.normal(0, 1);
  for (let year = 2026; year >= FIRST_INCOME_YEAR; year -= 1) {
    const level = (numerators[year] ?? 676.5) / 676.5;
    incomes.set(year, nothing ? 0 : Math.round(median * Math.exp(sigma * deviation) * level));
    deviation = 0.8 * deviation + 0.6 * random.normal(0, 1);
  }
  return incomes;
}
