import type { RuleCase } from '#shared/rules/define-rule.ts';

export const divorcedSpousePensionCases: readonly RuleCase[] = [
  one('share-less-own-income', { formerSpouse: 4_000_000, own: 1_000_000 }, 1_500_000),
  one('no-own-income', { formerSpouse: 3_000_001, own: 0 }, 1_875_001),
  one('own-income-above-the-share', { formerSpouse: 2_000_000, own: 1_300_000 }, 0),
  one('year-not-read', { year: 2015, formerSpouse: 2_000_000, own: 0 }, null),
  {
    id: 'remarried',
    sources: ['B72'],
    published: false,
    inputs: { divorced: true, remarried: true, years: [] },
    expected: { years: [] },
    eligibility: 'missing',
  },
];

function one(
  id: string,
  year: { formerSpouse: number; own: number; year?: number },
  basis: number | null,
): RuleCase {
  return {
    id,
    sources: ['B72', 'B73'],
    published: false,
    inputs: { divorced: true, remarried: false, years: [{ year: 2020, ...year }] },
    expected: { years: [{ year: year.year ?? 2020, basis }] },
    eligibility: 'met',
  };
}
