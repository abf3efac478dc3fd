import type { RuleCase } from '#shared/rules/define-rule.ts';

const line = (quarter: string) => ({ id: quarter, quarter, principal: 89_042, fee: 3_606 });
const lines = ['2026Q1', '2026Q2', '2026Q3'].map(line);
const plan = { lines, count: 6, firstDueOn: '2026-12-31', asOf: '2026-11-23' };

export const paymentPlanCases: readonly RuleCase[] = [
  {
    id: 'three-minimum-quarters-in-six-months',
    sources: ['L2', 'F4'],
    published: false,
    inputs: plan,
    expected: {
      total: 277_944,
      instalments: [
        { no: 1, dueOn: '2026-12-31', cents: 46_324 },
        { dueOn: '2027-01-31' },
        { dueOn: '2027-02-28' },
        { dueOn: '2027-03-31' },
        { dueOn: '2027-04-30' },
        { no: 6, dueOn: '2027-05-31', cents: 46_324 },
      ],
      projectedTotal: 1_390 + 2_779 + 2_779 + 3_243 + 6_485 + 6_485 + 2_779,
    },
    eligibility: 'met',
  },
  {
    id: 'cents-that-do-not-divide',
    sources: ['L2'],
    published: false,
    inputs: { ...plan, lines: [{ id: 'a', quarter: '2026Q1', principal: 10_000 }], count: 3 },
    expected: { instalments: [{ cents: 3_334 }, { cents: 3_333 }, { cents: 3_333 }] },
  },
  {
    id: 'not-yet-due',
    sources: ['F25'],
    published: false,
    inputs: { ...plan, lines: [line('2026Q4')] },
    expected: {},
    eligibility: 'missing',
  },
  {
    id: 'too-long-for-the-fund',
    sources: ['F4'],
    published: false,
    inputs: { ...plan, count: 13 },
    expected: {},
    eligibility: 'missing',
  },
];
