import type { RuleCase } from '#shared/rules/define-rule.ts';

const base = { on: '2025-06-01', monthly: 163_826, fullMonthsInterrupted: 3, cumulationMonths: 3 };

export const bridgingRightCumulationCases: readonly RuleCase[] = [
  {
    id: 'GB19',
    sources: ['B43', 'B40'],
    published: false,
    inputs: base,
    expected: {
      allowedMonths: 3,
      months: [
        { month: 1, reduction: '0.25', amount: 122_870 },
        { month: 2, reduction: '0.5', amount: 81_913 },
        { month: 3, reduction: '0.75', amount: 40_957 },
      ],
      withoutOccupation: 163_826,
    },
    eligibility: 'met',
  },
  {
    id: 'one-month-for-each-month-interrupted',
    sources: ['B43', 'H12'],
    published: false,
    inputs: { ...base, fullMonthsInterrupted: 1, cumulationMonths: 2 },
    expected: {
      allowedMonths: 1,
      months: [
        { month: 1, reduction: '0.25', amount: 122_870 },
        { month: 2, reduction: null, amount: 0 },
      ],
    },
  },
  {
    id: 'never-a-fourth-month',
    sources: ['B43'],
    published: false,
    inputs: { ...base, fullMonthsInterrupted: 6, cumulationMonths: 4 },
    expected: { allowedMonths: 3 },
  },
  {
    id: 'no-month-interrupted',
    sources: ['B43'],
    published: false,
    inputs: { ...base, fullMonthsInterrupted: 0, cumulationMonths: 1 },
    expected: { allowedMonths: 0, months: [{ month: 1, reduction: null, amount: 0 }] },
    eligibility: 'missing',
  },
  {
    id: 'beside-another-replacement-income',
    sources: ['B43', 'H12'],
    published: false,
    inputs: { ...base, cumulationMonths: 0, replacementIncome: 100_000 },
    expected: { months: [], withoutOccupation: 63_826 },
    eligibility: 'met',
  },
  {
    id: 'replacement-income-as-high-as-the-benefit',
    sources: ['B43'],
    published: false,
    inputs: { ...base, cumulationMonths: 1, replacementIncome: 163_826 },
    expected: { months: [{ month: 1, reduction: '0.25', amount: 0 }], withoutOccupation: 0 },
  },
  {
    id: 'before-2023',
    sources: ['H12'],
    published: false,
    inputs: { ...base, on: '2022-12-01' },
    expected: { allowedMonths: null, months: [] },
  },
];
