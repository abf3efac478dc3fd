import type { RuleCase } from '#shared/rules/define-rule.ts';

const main = { category: 'mainOccupation', quarter: '2026Q1', incomeOfReferenceYear: 2_800_000 };

export const provisionalContributionCases: readonly RuleCase[] = [
  {
    id: 'D21',
    sources: ['A1', 'L1'],
    published: false,
    inputs: { ...main, coefficient: '1.07236269' },
    expected: { revaluedIncome: 3_002_616, principal: 153_884 },
  },
  {
    id: 'same-from-the-pack',
    sources: ['A1', 'L1'],
    published: false,
    inputs: main,
    expected: { referenceYear: 2023, revaluedIncome: 3_002_616, principal: 153_884 },
  },
  {
    id: 'incomplete-reference-year',
    sources: ['A1', 'L1'],
    published: false,
    inputs: { ...main, incomeOfReferenceYear: 1_400_000, quartersInReferenceYear: 2 },
    expected: { revaluedIncome: 3_002_616, principal: 153_884 },
  },
  {
    id: 'starter-secondary-2025',
    sources: ['F2'],
    published: true,
    inputs: {
      category: 'secondaryOccupation',
      quarter: '2025Q1',
      incomeOfReferenceYear: null,
      managementFeeRate: '0.0405',
    },
    expected: { revaluedIncome: null, principal: 9_644, total: 10_035 },
  },
  {
    id: 'coefficient-2025-not-guessed',
    sources: ['L1'],
    published: false,
    inputs: { ...main, quarter: '2025Q1' },
    expected: { principal: null, total: null },
  },
];
