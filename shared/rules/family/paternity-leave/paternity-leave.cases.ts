import type { RuleCase } from '#shared/rules/define-rule.ts';

export const paternityLeaveCases: readonly RuleCase[] = [
  {
    id: 'GB05',
    sources: ['B14', 'B15', 'B16'],
    published: false,
    inputs: { bornOn: '2025-05-10' },
    expected: {
      lastLeaveDay: '2025-09-10',
      requestDeadline: '2025-09-30',
      maxDays: 20,
      maxHalfDays: 40,
    },
    eligibility: 'unknown',
  },
  {
    id: 'last-day-of-both',
    sources: ['B14', 'B16'],
    published: false,
    inputs: { bornOn: '2025-10-31', lastLeaveDay: '2026-02-28', requestedOn: '2026-03-31' },
    expected: { lastLeaveDay: '2026-02-28', requestDeadline: '2026-03-31' },
    eligibility: 'met',
  },
  {
    id: 'one-day-late',
    sources: ['B16'],
    published: false,
    inputs: { bornOn: '2025-10-31', requestedOn: '2026-04-01' },
    expected: {},
    eligibility: 'missing',
  },
  {
    id: 'fifteen-days-in-2022',
    sources: ['B15'],
    published: false,
    inputs: { bornOn: '2022-12-31' },
    expected: { maxDays: 15, maxHalfDays: 30, requestDeadline: '2023-03-31' },
  },
  {
    id: 'ten-days-in-2019',
    sources: ['B15'],
    published: false,
    inputs: { bornOn: '2019-05-01' },
    expected: { maxDays: 10, maxHalfDays: 20, lastLeaveDay: '2019-09-01' },
  },
  {
    id: 'before-it-existed',
    sources: ['B15'],
    published: false,
    inputs: { bornOn: '2019-04-30' },
    expected: { maxDays: null, requestDeadline: null },
  },
];
