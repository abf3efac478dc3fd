import type { RuleCase } from '#shared/rules/define-rule.ts';

const facts = { childIsMinor: true, activityStopped: true };

export const adoptionLeaveCases: readonly RuleCase[] = [
  {
    id: 'six-weeks-in-2024',
    sources: ['B18', 'B19', 'B20'],
    published: false,
    inputs: { registeredOn: '2024-06-03', startsOn: '2024-08-03', weeks: 6, ...facts },
    expected: {
      baseWeeks: 6,
      sharedWeeks: 3,
      lastStart: '2024-08-03',
      paidWeeks: 6,
      allowance: 365_412,
    },
    eligibility: 'met',
  },
  {
    id: 'ten-weeks-in-2025-amount-to-be-confirmed',
    sources: ['B19'],
    published: false,
    inputs: { registeredOn: '2025-06-03', weeks: 10 },
    expected: { sharedWeeks: 4, paidWeeks: 10, weekly: null, allowance: null },
    eligibility: 'unknown',
  },
  {
    id: 'begun-too-late',
    sources: ['B19'],
    published: false,
    inputs: { registeredOn: '2024-06-03', startsOn: '2024-08-04', weeks: 6, ...facts },
    expected: { paidWeeks: 0, allowance: 0 },
    eligibility: 'missing',
  },
];
