import type { RuleCase } from '#shared/rules/define-rule.ts';

export const birthGrantCases: readonly RuleCase[] = [
  {
    id: 'GB22',
    sources: ['B90'],
    published: true,
    inputs: { region: 'brussels', bornOn: '2023-07-21' },
    expected: { lastDay: '2026-09-30' },
    eligibility: 'unknown',
  },
  {
    id: 'GB23',
    sources: ['B95'],
    published: true,
    inputs: { region: 'flanders', expectedOn: '2020-05-15' },
    expected: { earliestRequest: '2020-01-15', earliestPayment: '2020-03-15', amount: 112_200 },
  },
  {
    id: 'brussels-next-child-2025',
    sources: ['B88', 'B90'],
    published: false,
    inputs: { region: 'brussels', bornOn: '2025-06-10', firstChild: false, requestedOn: '2028-06-30' },
    expected: { amount: 62_170, lastDay: '2028-06-30' },
    eligibility: 'met',
  },
  {
    id: 'brussels-twins-count-as-first',
    sources: ['B88'],
    published: false,
    inputs: { region: 'brussels', bornOn: '2025-06-10', children: 2, firstChild: false },
    expected: { perChild: 136_774, amount: 273_548 },
  },
  {
    id: 'wallonia-2025-one-day-late',
    sources: ['B80', 'B87'],
    published: false,
    inputs: {
      region: 'wallonia',
      expectedOn: '2025-06-12',
      bornOn: '2025-06-10',
      requestedOn: '2030-06-11',
    },
    expected: {
      amount: 136_774,
      earliestRequest: null,
      earliestPayment: '2025-04-12',
      lastDay: '2030-06-10',
    },
    eligibility: 'missing',
  },
  {
    id: 'german-community-2019',
    sources: ['B99', 'B100'],
    published: false,
    inputs: { region: 'germanCommunity', expectedOn: '2019-08-31' },
    expected: { amount: 114_400, earliestPayment: '2019-06-30', lastDay: null },
  },
  {
    id: 'flanders-2026-to-be-confirmed',
    sources: ['B92', 'B95'],
    published: false,
    inputs: { region: 'flanders', bornOn: '2026-06-10' },
    expected: { amount: null, lastDay: '2031-06-10' },
  },
  {
    id: 'no-date',
    sources: ['B90'],
    published: false,
    inputs: { region: 'brussels' },
    expected: { amount: null, lastDay: null },
  },
];
