import type { RuleCase } from '#shared/rules/define-rule.ts';

const facts = {
  deathOn: '2025-06-15',
  survivorBirthDate: '1970-01-01',
  togetherSince: '2000-05-05',
  commonChild: false,
  childInCharge: false,
  posthumousChild: false,
  accidentOrOccupationalDisease: false,
  remarried: false,
};

export const survivorPensionCases: readonly RuleCase[] = [
  one('old-enough', {}, { entitled: true, transitionInstead: false }, 'met'),
  one(
    'fifty-on-the-day',
    { survivorBirthDate: '1975-06-15' },
    { entitled: true, ageReachedOn: '2025-06-15' },
    'met',
  ),
  one(
    'a-day-too-young',
    { survivorBirthDate: '1975-06-16' },
    { entitled: false, transitionInstead: true },
    'missing',
  ),
  one(
    '49-and-a-half-in-2024',
    { deathOn: '2024-12-15', survivorBirthDate: '1975-06-15' },
    { entitled: true },
    'met',
  ),
  one('47-in-2019', { deathOn: '2019-06-15', survivorBirthDate: '1972-06-15' }, { entitled: true }, 'met'),
  one(
    'before-2019-not-read',
    { deathOn: '2018-06-15' },
    { entitled: null, transitionInstead: null },
    'unknown',
  ),
  one(
    'married-less-than-a-year',
    { togetherSince: '2024-06-16' },
    { entitled: false, transitionInstead: false },
    'missing',
  ),
  one('married-a-year', { togetherSince: '2024-06-15' }, { entitled: true }, 'met'),
  one(
    'short-marriage-with-a-child',
    { togetherSince: '2025-01-01', commonChild: true },
    { entitled: true },
    'met',
  ),
  one(
    'short-marriage-nobody-asked',
    { togetherSince: '2025-01-01', accidentOrOccupationalDisease: null },
    { entitled: null },
    'unknown',
  ),
  one('remarried', { remarried: true }, { entitled: false, transitionInstead: false }, 'missing'),
  one(
    'birth-date-unknown',
    { survivorBirthDate: null },
    { entitled: null, transitionInstead: null },
    'unknown',
  ),
];

function one(
  id: string,
  changes: object,
  expected: RuleCase['expected'],
  eligibility: RuleCase['eligibility'],
): RuleCase {
  return {
    id,
    sources: ['B69', 'B71', 'PE1', 'PE3'],
    published: false,
    inputs: { ...facts, ...changes },
    expected,
    eligibility,
  };
}
