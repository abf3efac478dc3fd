import type { RuleCase } from '#shared/rules/define-rule.ts';

export const annualContributionCases: readonly RuleCase[] = [
  {
    id: 'P25',
    sources: ['A11'],
    published: true,
    inputs: { category: 'activePensioner', year: 2025, income: 1_000_000 },
    expected: { annual: 147_000, quarters: Array.from({ length: 4 }, () => ({ principal: 36_750 })) },
  },
  {
    id: 'D22',
    sources: ['L1'],
    published: false,
    inputs: { category: 'mainOccupation', year: 2026, income: 1_000_000, activeQuarters: [3, 4] },
    expected: {
      annualisedIncome: 2_000_000,
      yearTotal: 205_000,
      quarters: [
        { quarter: '2026Q3', principal: 102_500 },
        { quarter: '2026Q4', principal: 102_500 },
      ],
    },
  },
  {
    id: 'law-not-press-pensioner-2025',
    sources: ['L1', 'A2'],
    published: false,
    inputs: { category: 'activePensioner', year: 2025, income: 8_000_000 },
    expected: { annual: 1_172_462 },
  },
  {
    id: 'regime-changes-inside-2025',
    sources: ['F3', 'L2'],
    published: false,
    inputs: { category: 'pensionAgeNoPension', year: 2025, income: 500_000, managementFeeRate: '0.0405' },
    expected: {
      yearTotal: 3 * 25_625 + 87_171,
      quarters: [{ principal: 25_625 }, {}, {}, { principal: 87_171 }],
    },
  },
  {
    id: 'unknown-year-is-not-summed',
    sources: ['L1'],
    published: false,
    inputs: { category: 'mainOccupation', year: 2027, income: 3_000_000 },
    expected: { annual: null, yearTotal: null },
  },
];
