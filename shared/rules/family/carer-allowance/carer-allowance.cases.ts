import type { RuleCase } from '#shared/rules/define-rule.ts';

const facts = { careRecognised: true, category: 'mainOccupation', twoQuartersPaid: true };

export const carerAllowanceCases: readonly RuleCase[] = [
  {
    id: 'three-full-months-2025',
    sources: ['B23'],
    published: false,
    inputs: { from: '2025-03-01', months: 3, interruption: 'full', ...facts },
    expected: { paidMonths: 3, allowance: 491_478, exemptQuarters: ['2025Q2'] },
    eligibility: 'met',
  },
  {
    id: 'half-interruption-no-exemption',
    sources: ['B18', 'B23'],
    published: false,
    inputs: { from: '2024-06-01', months: 4, interruption: 'half' },
    expected: { paidMonths: 4, allowance: 321_232, exemptQuarters: [] },
    eligibility: 'unknown',
  },
  {
    id: 'across-an-indexation',
    sources: ['B18', 'B23'],
    published: false,
    inputs: { from: '2025-01-01', months: 2, interruption: 'full' },
    expected: { allowance: 324_441, exemptQuarters: [] },
  },
  {
    id: 'six-of-eight-months',
    sources: ['B23', 'B25'],
    published: false,
    inputs: { from: '2025-02-01', months: 8, interruption: 'full', exemptQuartersBefore: 3 },
    expected: { paidMonths: 6, allowance: 982_956, exemptQuarters: ['2025Q2'] },
  },
  {
    id: 'career-used-up',
    sources: ['B25'],
    published: false,
    inputs: { from: '2025-02-01', months: 6, interruption: 'full', monthsBefore: 10 },
    expected: { paidMonths: 2, allowance: 327_652 },
  },
  {
    id: 'care-not-recognised',
    sources: ['B24'],
    published: false,
    inputs: { from: '2025-02-01', months: 6, interruption: 'full', careRecognised: false },
    expected: { paidMonths: 0, allowance: 0 },
    eligibility: 'missing',
  },
];
