import type { RuleCase } from '#shared/rules/define-rule.ts';

export const companyContributionCases: readonly RuleCase[] = [
  {
    id: 'P31',
    sources: ['C1', 'I3'],
    published: true,
    inputs: { year: 2025, balanceTotal: 85_860_572 },
    expected: { size: 'small', contribution: 39_973, dueOn: '2025-12-31' },
  },
  {
    id: 'P34',
    sources: ['F11', 'I3'],
    published: false,
    inputs: { createdOn: '2023-10-15' },
    expected: { contribution: 38_444, dueOn: '2024-01-31' },
  },
  {
    id: 'one-cent-above',
    sources: ['C1'],
    published: true,
    inputs: { year: 2025, balanceTotal: 85_860_573 },
    expected: { size: 'large', contribution: 99_847 },
  },
  {
    id: 'before-2023-by-30-june',
    sources: ['C4'],
    published: true,
    inputs: { year: 2022, balanceTotal: 100_000_000, createdOn: '2015-01-01' },
    expected: { contribution: 86_800, dueOn: '2022-06-30' },
  },
  {
    id: 'second-year-is-still-small',
    sources: ['F10'],
    published: false,
    inputs: { year: 2024, createdOn: '2023-10-15' },
    expected: { size: 'small', contribution: 38_734, dueOn: '2024-12-31' },
  },
  {
    id: '2026-to-be-confirmed',
    sources: ['I3'],
    published: false,
    inputs: { year: 2026, createdOn: '2026-02-01' },
    expected: { size: 'small', contribution: null, dueOn: '2026-12-31' },
  },
  {
    id: 'dormant-owes-nothing',
    sources: ['C5'],
    published: false,
    inputs: { year: 2025, dormantWholeYear: true },
    expected: { contribution: 0 },
    eligibility: 'missing',
  },
];
