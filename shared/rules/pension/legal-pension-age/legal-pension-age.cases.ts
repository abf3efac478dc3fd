import type { RuleCase } from '#shared/rules/define-rule.ts';

export const legalPensionAgeCases: readonly RuleCase[] = [
  one('last-at-65', '1959-12-31', 65, '2024-12-31', '2025-01-01'),
  one('first-at-66', '1960-01-01', 66, '2026-01-01', '2026-02-01'),
  one('last-at-66', '1963-12-31', 66, '2029-12-31', '2030-01-01'),
  one('first-at-67', '1964-01-01', 67, '2031-01-01', '2031-02-01'),
  one('born-on-29-february', '1968-02-29', 67, '2035-02-28', '2035-03-01'),
  {
    id: 'letter-15-months-before',
    sources: ['B54', 'B55'],
    published: false,
    inputs: { birthDate: '1962-06-10' },
    expected: { reachedOn: '2028-06-10', letterOn: '2027-03-10' },
  },
  {
    id: 'before-the-first-figure',
    sources: ['B50'],
    published: false,
    inputs: { birthDate: '1920-06-10' },
    expected: { age: null, reachedOn: null },
  },
];

function one(id: string, birthDate: string, age: number, reachedOn: string, pensionFrom: string): RuleCase {
  return {
    id,
    sources: ['B50', 'B51'],
    published: false,
    inputs: { birthDate },
    expected: { age, reachedOn, pensionFrom },
  };
}
