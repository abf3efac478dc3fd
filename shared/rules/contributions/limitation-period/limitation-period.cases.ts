import type { RuleCase } from '#shared/rules/define-rule.ts';

export const limitationPeriodCases: readonly RuleCase[] = [
  {
    id: 'D32',
    sources: ['L1'],
    published: false,
    inputs: { kind: 'provisional', year: 2020 },
    expected: { startsOn: '2021-01-01', prescribedOn: '2026-01-01' },
  },
  {
    id: 'D33',
    sources: ['L1'],
    published: false,
    inputs: { kind: 'regularisation', year: 2020 },
    expected: { startsOn: '2023-01-01', prescribedOn: '2028-01-01' },
  },
  {
    id: 'registered-letter-interrupts',
    sources: ['L1'],
    published: false,
    inputs: { kind: 'provisional', year: 2020, interruptedOn: ['2027-03-01', '2024-05-10'] },
    expected: { prescribedOn: '2032-03-01' },
  },
  {
    id: 'too-late-to-interrupt',
    sources: ['L1'],
    published: false,
    inputs: { kind: 'provisional', year: 2020, interruptedOn: ['2026-01-01'] },
    expected: { prescribedOn: '2026-01-01' },
  },
];
