import type { RuleCase } from '#shared/rules/define-rule.ts';

const paid = (principal: number) =>
  ['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map((quarter) => ({ quarter, principal }));

export const regularisationCases: readonly RuleCase[] = [
  {
    id: 'D23',
    sources: ['L1', 'L2', 'F23'],
    published: false,
    inputs: {
      category: 'mainOccupation',
      definitiveIncome: 3_000_000,
      provisional: paid(89_042),
      statementSentOn: '2028-05-15',
    },
    expected: {
      definitive: [{ principal: 153_750 }, {}, {}, {}],
      supplement: 258_832,
      surcharge: 0,
      refund: 0,
      payableBy: '2028-09-30',
    },
    eligibility: 'met',
  },
  {
    id: 'refund-when-income-was-lower',
    sources: ['L1'],
    published: false,
    inputs: { category: 'mainOccupation', definitiveIncome: 2_000_000, provisional: paid(153_750) },
    expected: { supplement: 0, refund: 4 * (153_750 - 102_500) },
  },
  {
    id: 'twice-the-same-quarter',
    sources: ['L1'],
    published: false,
    inputs: {
      category: 'mainOccupation',
      definitiveIncome: 2_000_000,
      provisional: [...paid(1).slice(0, 2), ...paid(1).slice(0, 1)],
    },
    expected: { supplement: null },
    eligibility: 'missing',
  },
];
