import type { RuleCase } from '#shared/rules/define-rule.ts';

function old(quartersPaid: number, months: number, quarters: number): RuleCase {
  return {
    id: `economic-before-2023-with-${quartersPaid}-quarters`,
    sources: ['B44'],
    published: true,
    inputs: { eventOn: '2022-06-01', economicDifficulties: true, quartersPaid },
    expected: { months, quarters },
  };
}

export const bridgingRightDurationCases: readonly RuleCase[] = [
  {
    id: 'GB18',
    sources: ['B44'],
    published: true,
    inputs: { eventOn: '2022-06-01', economicDifficulties: true, quartersPaid: 35 },
    expected: { regime: 'fourPillars', months: 6, quarters: 2, monthsLeft: 6 },
    eligibility: 'met',
  },
  old(7, 0, 0),
  old(8, 3, 1),
  old(19, 3, 1),
  old(20, 6, 2),
  old(59, 6, 2),
  old(60, 12, 4),
  {
    id: 'double-over-a-long-career',
    sources: ['B46', 'H19'],
    published: false,
    inputs: { eventOn: '2022-06-01', economicDifficulties: false, quartersPaid: 60, monthsUsed: 15 },
    expected: { months: 12, careerMonths: 24, careerQuarters: 8, monthsLeft: 9 },
  },
  {
    id: 'used-up-before-2023',
    sources: ['B46'],
    published: false,
    inputs: { eventOn: '2022-06-01', economicDifficulties: false, quartersPaid: 30, monthsUsed: 12 },
    expected: { careerMonths: 12, monthsLeft: 0, additionalMonthsAtLeast: null },
    eligibility: 'missing',
  },
  {
    id: 'some-used-and-the-career-unknown',
    sources: ['B46'],
    published: false,
    inputs: { eventOn: '2022-06-01', economicDifficulties: false, monthsUsed: 5 },
    expected: { months: 12, careerMonths: null, monthsLeft: null },
    eligibility: 'unknown',
  },
  {
    id: 'base-since-2023',
    sources: ['B41', 'B42'],
    published: false,
    inputs: { eventOn: '2023-01-01', economicDifficulties: true, monthsUsed: 2, quartersUsed: 1 },
    expected: { regime: 'twoCases', months: 12, quarters: 4, monthsLeft: 10, quartersLeft: 3 },
    eligibility: 'met',
  },
  {
    id: 'new-event-after-the-base',
    sources: ['B41'],
    published: false,
    inputs: { eventOn: '2025-06-01', economicDifficulties: false, monthsUsed: 12 },
    expected: { monthsLeft: 0, additionalMonthsAtLeast: 3 },
    eligibility: 'met',
  },
  {
    id: 'old-insurance',
    sources: ['H17', 'H16'],
    published: false,
    inputs: { eventOn: '2013-03-01', economicDifficulties: false },
    expected: { regime: 'bankruptcyInsurance', months: 12, quarters: 4 },
  },
  {
    id: 'career-unknown',
    sources: ['B44'],
    published: false,
    inputs: { eventOn: '2022-12-31', economicDifficulties: true },
    expected: { months: null, quarters: null },
    eligibility: 'unknown',
  },
  {
    id: 'economic-in-2016-to-be-confirmed',
    sources: ['H14'],
    published: false,
    inputs: { eventOn: '2016-06-01', economicDifficulties: true, quartersPaid: 30 },
    expected: { months: null },
  },
  {
    id: 'before-there-was-any-insurance',
    sources: ['H15'],
    published: false,
    inputs: { eventOn: '1990-06-01', economicDifficulties: false },
    expected: { regime: null, months: null },
  },
];
