import type { RuleCase } from '#shared/rules/define-rule.ts';

const complete = {
  diedOn: '2025-03-10',
  rateOn: '2025-06-01',
  days: 10,
  lastLeaveDay: '2026-03-10',
  requestedOn: '2026-03-10',
  relation: 'child',
  category: 'mainOccupation',
  twoQuartersPaid: true,
};

export const bereavementAllowanceCases: readonly RuleCase[] = [
  {
    id: 'ten-days-2025',
    sources: ['B21', 'B22'],
    published: false,
    inputs: complete,
    expected: { maxDays: 10, lastDay: '2026-03-10', paidDays: 10, allowance: 103_530 },
    eligibility: 'met',
  },
  {
    id: 'asked-one-day-late',
    sources: ['B21'],
    published: false,
    inputs: { ...complete, requestedOn: '2026-03-11' },
    expected: { paidDays: 0, allowance: 0 },
    eligibility: 'missing',
  },
  {
    id: 'twelve-days-asked',
    sources: ['B18', 'B21'],
    published: false,
    inputs: { diedOn: '2024-05-10', rateOn: '2024-06-01', days: 12 },
    expected: { paidDays: 10, allowance: 101_500 },
    eligibility: 'unknown',
  },
  {
    id: 'before-it-existed',
    sources: ['B21'],
    published: false,
    inputs: { diedOn: '2021-05-10', rateOn: '2021-06-01', days: 3 },
    expected: { maxDays: null, allowance: null },
  },
  {
    id: 'leave-before-the-death',
    sources: ['B21'],
    published: false,
    inputs: { diedOn: '2025-05-10', rateOn: '2025-05-09', days: 3 },
    expected: { allowance: null, paidDays: 0 },
  },
];
