import type { RuleCase } from '#shared/rules/define-rule.ts';

const early = {
  year: 2024,
  pension: 'retirement',
  birthDate: '1961-05-05',
  careerYearsAtStart: 42,
  activity: 'selfEmployed',
  childInCharge: false,
};

export const workAfterPensionCases: readonly RuleCase[] = [
  one('limit-2024', { income: 788_000 }, { limit: 788_000, excess: 0, reduction: '0.0000' }),
  one('limit-2024-child', { childInCharge: true, income: null }, { limit: 1_182_000, excess: null }),
  one('employee-2024', { activity: 'employee' }, { limit: 985_000 }),
  one('employee-2023-child', { year: 2023, activity: 'employee', childInCharge: true }, { limit: 1_385_400 }),
  one('survivor-2024', { pension: 'survivor', activity: 'employee' }, { limit: 2_293_400 }),
  one('a-tenth-too-much', { income: 866_800 }, { excess: 78_800, reduction: '0.1000' }),
  one('twice-the-limit', { income: 2_000_000 }, { reduction: '1.0000' }),
  one('limit-2026-to-be-confirmed', { year: 2026 }, { unlimited: false, limit: null }),
  one('year-of-66', { year: 2026, birthDate: '1960-12-31' }, { unlimited: true }),
  one('45-career-years', { year: 2026, careerYearsAtStart: 45 }, { unlimited: true }),
  one('transition-allowance', { pension: 'transition' }, { unlimited: true }),
  one('child-unknown', { childInCharge: null }, { limit: null }),
  one('survivor-with-child-not-read', { pension: 'survivor', childInCharge: true }, { limit: null }),
  one('birth-date-unknown', { birthDate: null }, { unlimited: null, limit: 788_000 }),
];

function one(id: string, changes: object, expected: RuleCase['expected']): RuleCase {
  return {
    id,
    sources: ['B64', 'B65', 'B66', 'B67'],
    published: false,
    inputs: { ...early, ...changes },
    expected,
  };
}
