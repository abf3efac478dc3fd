import type { RuleCase } from '#shared/rules/define-rule.ts';

export const bridgingRightRequestCases: readonly RuleCase[] = [
  {
    id: 'GB17',
    sources: ['B45', 'B46'],
    published: false,
    inputs: { eventOn: '2025-02-15' },
    expected: { deadline: '2025-09-30', authority: 'fund' },
    eligibility: 'unknown',
  },
  {
    id: 'last-quarter-of-a-year',
    sources: ['B45'],
    published: false,
    inputs: { eventOn: '2025-12-31', requestedOn: '2026-06-30', inDueForm: true },
    expected: { deadline: '2026-06-30' },
    eligibility: 'met',
  },
  {
    id: 'first-day-of-the-next-quarter',
    sources: ['B45'],
    published: false,
    inputs: { eventOn: '2026-01-01', requestedOn: '2026-10-01', inDueForm: true },
    expected: { deadline: '2026-09-30' },
    eligibility: 'missing',
  },
  {
    id: 'one-quarter-before-october-2012',
    sources: ['H15'],
    published: false,
    inputs: { eventOn: '2012-09-30' },
    expected: { deadline: '2012-12-31' },
  },
  {
    id: 'two-quarters-from-october-2012',
    sources: ['H15'],
    published: false,
    inputs: { eventOn: '2012-10-01' },
    expected: { deadline: '2013-06-30' },
  },
  {
    id: 'before-the-first-figure',
    sources: ['H15'],
    published: false,
    inputs: { eventOn: '2005-10-01' },
    expected: { deadline: null },
  },
];
