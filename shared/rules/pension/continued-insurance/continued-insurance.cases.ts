import type { RuleCase } from '#shared/rules/define-rule.ts';

const facts = { stoppedCompletely: true, otherSocialStatus: false, quartersInOrder: 4 };

export const continuedInsuranceCases: readonly RuleCase[] = [
  one('GB21', '2025-11-10', { requestedOn: '2026-06-30' }, { deadline: '2026-06-30', inTime: true }, 'met'),
  one('a-day-late', '2025-11-10', { requestedOn: '2026-07-01' }, { inTime: false }, 'missing'),
  one('first-quarter', '2025-02-28', {}, { deadline: '2025-09-30', firstQuarter: '2025Q2' }, 'unknown'),
  one('second-quarter', '2025-06-30', {}, { deadline: '2025-12-31' }, 'unknown'),
  one('third-quarter', '2025-07-01', {}, { deadline: '2026-03-31' }, 'unknown'),
  one(
    'three-quarters-in-order',
    '2025-11-10',
    { requestedOn: '2026-01-10', quartersInOrder: 3 },
    { deadline: '2026-06-30' },
    'missing',
  ),
  one('far-from-the-pension', '2025-11-10', { birthDate: '1980-05-05' }, { maxQuarters: 8 }, 'unknown'),
  one('four-years-before', '2025-11-10', { birthDate: '1962-11-10' }, { maxQuarters: 28 }, 'unknown'),
  one('six-years-before', '2025-11-10', { birthDate: '1965-02-10' }, { maxQuarters: null }, 'unknown'),
  one('before-2019-not-read', '2018-11-10', {}, { deadline: null, maxQuarters: null }, 'unknown'),
];

function one(
  id: string,
  ceasedOn: string,
  more: object,
  expected: RuleCase['expected'],
  eligibility: RuleCase['eligibility'],
): RuleCase {
  return {
    id,
    sources: ['B74', 'B75'],
    published: false,
    inputs: { ceasedOn, ...facts, ...more },
    expected,
    eligibility,
  };
}
