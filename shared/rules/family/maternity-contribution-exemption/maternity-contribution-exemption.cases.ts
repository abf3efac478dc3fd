import type { RuleCase } from '#shared/rules/define-rule.ts';

const confirmed = { maternityAllowanceConfirmed: true, quarterlyContribution: 92_648 };

export const maternityContributionExemptionCases: readonly RuleCase[] = [
  {
    id: 'GB04a',
    sources: ['B06', 'B07'],
    published: false,
    inputs: { bornOn: '2025-12-20', ...confirmed },
    expected: { quarters: ['2026Q1'], automatic: true, exempted: 92_648 },
    eligibility: 'met',
  },
  {
    id: 'GB04c',
    sources: ['B06', 'B07'],
    published: false,
    inputs: { bornOn: '2026-11-10', ...confirmed },
    expected: { quarters: ['2027Q1', '2027Q2'], automatic: true, exempted: 185_296 },
    eligibility: 'met',
  },
  {
    id: 'first-day-of-the-change',
    sources: ['B06', 'B07'],
    published: false,
    inputs: { bornOn: '2026-01-01', ...confirmed },
    expected: { quarters: ['2026Q2', '2026Q3'] },
  },
  {
    id: 'not-confirmed',
    sources: ['FL3'],
    published: false,
    inputs: { bornOn: '2026-02-10', maternityAllowanceConfirmed: false },
    expected: { quarters: [], automatic: false, exempted: 0 },
    eligibility: 'missing',
  },
  {
    id: 'contribution-below-the-minimum',
    sources: ['B07'],
    published: false,
    inputs: { bornOn: '2026-02-10', maternityAllowanceConfirmed: true, quarterlyContribution: 92_647 },
    expected: { quarters: [], automatic: false },
    eligibility: 'missing',
  },
  {
    id: 'maxi-status-pays-less-and-is-insured',
    sources: ['B12'],
    published: false,
    inputs: {
      bornOn: '2026-02-10',
      maternityAllowanceConfirmed: true,
      category: 'maxiStatus',
      quarterlyContribution: 39_114,
    },
    expected: { quarters: ['2026Q2', '2026Q3'] },
    eligibility: 'met',
  },
];
