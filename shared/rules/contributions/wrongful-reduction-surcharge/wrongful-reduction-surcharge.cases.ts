import type { RuleCase } from '#shared/rules/define-rule.ts';

const reduced = { contributionYear: 2026, legalProvisional: 800_000, reducedPaid: 400_000 };

export const wrongfulReductionSurchargeCases: readonly RuleCase[] = [
  {
    id: 'D28',
    sources: ['L1'],
    published: false,
    inputs: { ...reduced, definitive: 600_000, settledIn: '2028Q4' },
    expected: { base: 200_000, applications: 8, quarterly: 48_000, yearEnd: 14_000, total: 62_000 },
  },
  {
    id: 'D29',
    sources: ['L1'],
    published: false,
    inputs: { ...reduced, definitive: 1_000_000 },
    expected: { base: 400_000, supplement: 600_000, total: null },
  },
  {
    id: 'justified-reduction',
    sources: ['L1'],
    published: false,
    inputs: { ...reduced, definitive: 390_000 },
    expected: { base: 0, supplement: 0, total: 0 },
  },
  {
    id: 'paid-inside-the-year',
    sources: ['L1'],
    published: false,
    inputs: { ...reduced, definitive: 600_000, settledIn: '2026Q4' },
    expected: { applications: 0, total: 0 },
  },
];
