import type { RuleCase } from '#shared/rules/define-rule.ts';

export const earlyPensionCases: readonly RuleCase[] = [
  one('GB29-60-44', 60, 44, true),
  one('60-43', 60, 43, false),
  one('61-43', 61, 43, true),
  one('61-42', 61, 42, false),
  one('GB29-62-43', 62, 43, true),
  one('62-42', 62, 42, false),
  one('GB29-63-42', 63, 42, true),
  one('GB29-63-41', 63, 41, false),
  one('65-42', 65, 42, true),
  one('65-41', 65, 41, false),
  one('59-45', 59, 45, false),
  one('66-without-career', 66, 3, true, '2026-07-01', 'legalAge'),
  one('65-in-2024', 65, 3, true, '2024-07-01', 'legalAge'),
  one('63-42-in-2019', 63, 42, true, '2019-06-01'),
  one('before-2019-not-read', 63, 42, null, '2018-06-01', null, 'unknown'),
  one('60-42-in-2027-depends-on-the-reform', 60, 42, null, '2027-06-01', null, 'missing'),
  {
    id: 'birthday-after-the-start',
    sources: ['B50'],
    published: false,
    inputs: { startsOn: '2026-07-01', birthDate: '1963-07-02', careerYears: 42 },
    expected: { eligible: false, requiredCareerYears: 43, lackingYears: 1 },
    eligibility: 'missing',
  },
  {
    id: 'career-unknown',
    sources: ['B50'],
    published: false,
    inputs: { startsOn: '2026-07-01', age: 61, careerYears: null },
    expected: { eligible: null, requiredCareerYears: 43 },
    eligibility: 'unknown',
  },
  {
    id: 'age-unknown',
    sources: ['B50'],
    published: false,
    inputs: { startsOn: '2026-07-01', careerYears: 42 },
    expected: { eligible: null },
    eligibility: 'unknown',
  },
];

function one(
  id: string,
  age: number,
  careerYears: number,
  eligible: boolean | null,
  startsOn = '2026-07-01',
  by: string | null = eligible === true ? 'early' : null,
  eligibility: RuleCase['eligibility'] = eligible === true ? 'met' : 'missing',
): RuleCase {
  return {
    id,
    sources: ['B50'],
    published: false,
    inputs: { startsOn, age, careerYears },
    expected: { eligible, by },
    eligibility,
  };
}
