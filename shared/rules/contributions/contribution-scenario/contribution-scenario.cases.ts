import type { RuleCase } from '#shared/rules/define-rule.ts';

const claimed = ['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map((quarter) => ({
  quarter,
  principal: 89_042,
  fee: 3606,
}));

export const contributionScenarioCases: readonly RuleCase[] = [
  {
    // The figures of the case D23 of the regularisation, seen from before the statement.
    id: 'claimed-then-more',
    sources: ['L1', 'L2', 'F23'],
    published: false,
    inputs: {
      category: 'mainOccupation',
      firstYear: 2026,
      years: 1,
      startedOn: '2017-04-01',
      income: 3_000_000,
      claimed,
    },
    expected: {
      years: [
        {
          year: 2026,
          income: 3_000_000,
          incomeKnown: false,
          provisional: 356_168,
          provisionalFee: 14_424,
          final: 615_000,
          difference: 258_832,
        },
      ],
    },
  },
  {
    id: 'on-the-reference-income',
    sources: ['L1', 'A1'],
    published: false,
    inputs: {
      category: 'mainOccupation',
      firstYear: 2026,
      years: 1,
      startedOn: '2017-04-01',
      income: 1_200_000,
      knownIncomes: [{ year: 2023, income: 1_310_000 }],
      managementFeeRates: [{ year: 2026, rate: '0.0405' }],
    },
    expected: { provisional: 356_168, provisionalFee: 14_424, final: 356_168, difference: 0 },
  },
  {
    id: 'asks-to-pay-on-an-estimate',
    sources: ['L1', 'F22'],
    published: false,
    inputs: {
      category: 'mainOccupation',
      firstYear: 2026,
      years: 1,
      startedOn: '2017-04-01',
      income: 3_000_000,
      provisionalOn: 'estimate',
      adjustFrom: '2026Q1',
      claimed,
      knownIncomes: [],
    },
    expected: {
      provisional: 615_000,
      difference: 0,
      years: [{ quarters: [{ from: 'estimate' }, {}, {}, {}] }],
    },
  },
  {
    id: 'only-the-quarters-of-activity',
    sources: ['L1'],
    published: false,
    inputs: {
      category: 'mainOccupation',
      firstYear: 2025,
      years: 2,
      startedOn: '2026-05-10',
      ceasedOn: '2026-09-30',
      income: 4_000_000,
    },
    expected: {
      years: [
        { year: 2025, quarters: [], final: 0 },
        {
          year: 2026,
          income: 2_000_000,
          quarters: [{ quarter: '2026Q2' }, { quarter: '2026Q3' }],
          final: 410_000,
        },
      ],
    },
  },
  {
    id: 'nothing-guessed',
    sources: ['L1'],
    published: false,
    inputs: {
      category: 'mainOccupation',
      firstYear: 2025,
      years: 3,
      startedOn: '2017-04-01',
      income: 3_000_000,
      knownIncomes: [{ year: 2022, income: 1_420_000 }],
    },
    // No coefficient for 2025, no income of 2023, no figures of 2027.
    expected: { provisional: null, final: null, difference: null },
  },
];
