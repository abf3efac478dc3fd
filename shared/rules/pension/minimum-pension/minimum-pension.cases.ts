import type { RuleCase } from '#shared/rules/define-rule.ts';

export const minimumPensionCases: readonly RuleCase[] = [
  one('march-2024', { on: '2024-03-01' }, { fullCareer: 173_854, monthly: 173_854 }, 'met', true),
  one('may-2024', { on: '2024-05-01' }, { monthly: 177_335 }, 'met', true),
  one('january-2025-work-unknown', { on: '2025-01-01' }, { fullCareer: 177_335, monthly: null }, 'unknown'),
  one('january-2025', { on: '2025-01-01', effectiveWork: true }, { monthly: 177_335 }, 'met'),
  one(
    '2026-to-be-confirmed',
    { on: '2026-03-01', effectiveWork: true },
    { fullCareer: null, monthly: null },
    'met',
  ),
  one('household-to-be-confirmed', { on: '2024-05-01', household: 'household' }, { fullCareer: null }, 'met'),
  one('thirty-years', { on: '2024-05-01', careerYears: 30 }, { fullCareer: 177_335, monthly: null }, 'met'),
  one('less-than-two-thirds', { on: '2024-05-01', careerYears: 29 }, { monthly: null }, 'missing'),
];

function one(
  id: string,
  changes: object,
  expected: RuleCase['expected'],
  eligibility: RuleCase['eligibility'],
  published = false,
): RuleCase {
  return {
    id,
    sources: ['B51', 'B52', 'B53'],
    published,
    inputs: { household: 'single', careerYears: 45, ...changes },
    expected,
    eligibility,
  };
}
