import type { RuleCase } from '#shared/rules/define-rule.ts';

const claim = { principal: 100_000, quarter: '2026Q1' };
const paid = (on: string, amount = 100_000) => ({ payments: [{ on, amount }], asOf: on });

export const latePaymentSurchargeCases: readonly RuleCase[] = [
  {
    id: 'D24',
    sources: ['L2', 'I1'],
    published: false,
    inputs: { ...claim, ...paid('2027-02-10') },
    expected: { quarterly: 12_000, yearEnd: 7_000, total: 19_000 },
  },
  {
    id: 'D25',
    sources: ['L2'],
    published: false,
    inputs: { ...claim, ...paid('2026-08-15') },
    expected: { quarterly: 6_000, yearEnd: 0, total: 6_000 },
  },
  {
    id: 'D26',
    sources: ['L2', 'F8'],
    published: false,
    inputs: { ...claim, starterFirstTwoQuarters: true, noticeSent: '2026Q1', ...paid('2026-08-15') },
    expected: { quarterly: 3_000, total: 3_000 },
  },
  {
    id: 'paid-on-the-last-day',
    sources: ['L2'],
    published: false,
    inputs: { ...claim, ...paid('2026-03-31') },
    expected: { total: 0, applications: [] },
  },
  {
    id: 'starter-notice-in-the-last-quarter',
    sources: ['L2'],
    published: false,
    inputs: {
      principal: 100_000,
      quarter: '2026Q4',
      starterFirstTwoQuarters: true,
      noticeSent: '2026Q4',
      ...paid('2027-04-02'),
    },
    expected: { quarterly: 3_000, yearEnd: 0, total: 3_000 },
  },
  {
    id: 'statement-in-the-last-quarter',
    sources: ['L2'],
    published: false,
    inputs: { ...claim, claim: 'regularisation', noticeSent: '2028Q4', ...paid('2030-01-02') },
    expected: { quarterly: 4 * 3_000, yearEnd: 7_000 },
  },
  {
    id: 'late-affiliation-from-the-first-quarter',
    sources: ['L2'],
    published: false,
    inputs: { ...claim, claim: 'late', noticeSent: '2026Q4', ...paid('2026-12-15') },
    expected: { quarterly: 9_000, yearEnd: 0 },
  },
  {
    id: 'summons-stops-them',
    sources: ['L2'],
    published: false,
    inputs: { ...claim, enforcedOn: '2026-11-05', asOf: '2027-06-30' },
    expected: { quarterly: 9_000, yearEnd: 0 },
  },
  {
    id: 'part-payment-lowers-the-base',
    sources: ['L2'],
    published: false,
    inputs: { ...claim, payments: [{ on: '2026-05-02', amount: 60_000 }], asOf: '2026-07-01' },
    expected: {
      quarterly: 3_000 + 1_200,
      applications: [{ base: 100_000 }, { base: 40_000, amount: 1_200 }],
    },
  },
  {
    id: 'with-fee-rounded-per-application',
    sources: ['L1', 'L2'],
    published: false,
    inputs: { principal: 89_042, fee: 3_606, quarter: '2026Q1', asOf: '2026-11-23' },
    expected: { applications: [{ amount: 2_779 }, { amount: 2_779 }, { amount: 2_779 }], total: 8_337 },
  },
];
