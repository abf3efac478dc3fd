import type { RuleCase } from '#shared/rules/define-rule.ts';

const facts = { parentage: true, category: 'mainOccupation', twoQuartersPaid: true };

export const paternityAllowanceCases: readonly RuleCase[] = [
  {
    id: 'GB06',
    sources: ['B14', 'B18'],
    published: false,
    inputs: { rateOn: '2024-06-01', fullDays: 20, ...facts },
    expected: { allowance: 203_000, total: 203_000, birthHelp: 0 },
    eligibility: 'met',
  },
  {
    id: 'GB07',
    sources: ['B15', 'B16'],
    published: false,
    inputs: { rateOn: '2024-06-01', fullDays: 8, birthHelp: true, ...facts },
    expected: { allowance: 81_200, birthHelp: 13_500, total: 94_700 },
  },
  {
    id: 'nine-days-no-birth-help',
    sources: ['B15'],
    published: false,
    inputs: { rateOn: '2024-06-01', fullDays: 9, birthHelp: true },
    expected: { allowance: 91_350, birthHelp: 0 },
  },
  {
    id: 'eight-days-and-a-half-day-no-birth-help',
    sources: ['B15'],
    published: false,
    inputs: { rateOn: '2024-06-01', fullDays: 8, halfDays: 1, birthHelp: true },
    expected: { birthHelp: 0 },
  },
  {
    id: 'forty-half-days-2023',
    sources: ['B17'],
    published: false,
    inputs: { rateOn: '2023-12-01', halfDays: 40 },
    expected: { allowance: 199_040 },
  },
  {
    id: 'more-than-the-maximum',
    sources: ['B15', 'B18'],
    published: false,
    inputs: { rateOn: '2024-06-01', fullDays: 25 },
    expected: { allowance: 203_000, fullDays: 20 },
  },
  {
    id: '2025-at-the-rate-of-bereavement',
    sources: ['B21'],
    published: false,
    inputs: { rateOn: '2025-06-01', fullDays: 20 },
    expected: { allowance: 207_060 },
  },
  {
    id: '2026-to-be-confirmed',
    sources: ['B14'],
    published: false,
    inputs: { rateOn: '2026-06-01', fullDays: 20, ...facts },
    expected: { allowance: null, total: null },
  },
  {
    id: 'two-quarters-not-paid',
    sources: ['B14'],
    published: false,
    inputs: { rateOn: '2024-06-01', fullDays: 20, ...facts, twoQuartersPaid: false },
    expected: { allowance: 0, total: 0 },
    eligibility: 'missing',
  },
];
