import type { RuleCase } from '#shared/rules/define-rule.ts';

export const companySurchargeCases: readonly RuleCase[] = [
  {
    id: 'D27',
    sources: ['C1', 'I3'],
    published: false,
    inputs: { year: 2025, size: 'small', paidOn: '2026-03-15' },
    expected: { months: 3, surcharge: 1_199, total: 41_172 },
  },
  {
    id: 'large-eleven-months',
    sources: ['C1', 'I3'],
    published: false,
    inputs: { year: 2025, size: 'large', paidOn: '2026-11-30' },
    expected: { months: 11, surcharge: 10_983 },
  },
  {
    id: 'paid-on-the-due-day',
    sources: ['I3'],
    published: false,
    inputs: { year: 2025, size: 'small', paidOn: '2025-12-31' },
    expected: { months: 0, surcharge: 0, total: 39_973 },
  },
  {
    id: 'first-day-after',
    sources: ['I3'],
    published: false,
    inputs: { year: 2025, size: 'small', paidOn: '2026-01-01' },
    expected: { months: 1 },
  },
  {
    id: '2026-to-be-confirmed',
    sources: ['I3'],
    published: false,
    inputs: { year: 2026, size: 'small', paidOn: '2027-02-01' },
    expected: { surcharge: null, total: null },
  },
];
