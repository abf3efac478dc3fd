import type { RuleCase } from '#shared/rules/define-rule.ts';

export const pensionBonusCases: readonly RuleCase[] = [
  one('six-old-quarters', ['1960-01-15', '2023-01-01', '2026-02-01'], {
    oldQuarters: 6,
    oldQuarterLow: 98_188,
    oldQuarterHigh: 294_563,
    newMonths: 0,
    newRate: null,
  }),
  one('one-old-quarter', ['1959-12-15', '2025-08-10', '2026-01-01'], { oldQuarters: 1 }),
  one('no-bonus', ['1959-12-15', '2025-01-01', '2025-03-01'], { oldQuarters: 0, oldQuarterLow: null }),
  one('a-year-from-2026', ['1960-01-15', '2026-02-01', '2027-02-01'], {
    oldQuarters: 0,
    newMonths: 12,
    newRate: '0.020000',
  }),
  one('a-pension-of-2026-has-no-new-bonus', ['1960-01-15', '2026-02-01', '2026-12-01'], { newMonths: 0 }),
  one('born-1964', ['1964-03-10', '2031-04-01', '2033-04-01'], { newMonths: 24, newRate: '0.080000' }),
  one('born-1973', ['1973-03-10', '2040-04-01', '2040-10-01'], { newMonths: 6, newRate: '0.025000' }),
  one('career-too-short', ['1960-01-15', '2026-02-01', '2027-02-01'], { newRate: null }, false, 'missing'),
  one('career-unknown', ['1960-01-15', '2026-02-01', '2027-02-01'], { newRate: '0.020000' }, null, 'unknown'),
];

function one(
  id: string,
  [birthDate, earliestPensionOn, pensionFrom]: readonly [string, string, string],
  expected: RuleCase['expected'],
  careerCondition: boolean | null = true,
  eligibility: RuleCase['eligibility'] = 'met',
): RuleCase {
  return {
    id,
    sources: ['B59', 'B60', 'B61', 'B62'],
    published: false,
    inputs: { birthDate, earliestPensionOn, pensionFrom, careerCondition },
    expected,
    eligibility,
  };
}
