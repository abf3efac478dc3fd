import type { RuleCase } from '#shared/rules/define-rule.ts';

export const partialResumptionCases: readonly RuleCase[] = [
  {
    id: 'six-whole-months-then-a-tenth-less',
    sources: ['H08'],
    published: false,
    inputs: { resumedOn: '2024-03-01', authorisedOn: '2024-02-20', fullReturnExpected: true },
    expected: { reducedFrom: '2024-09-01', reduction: '0.1', lastDay: '2025-08-31' },
    eligibility: 'met',
  },
  {
    id: 'authorised-too-late',
    sources: ['H08', 'B46'],
    published: false,
    inputs: { resumedOn: '2024-03-01', authorisedOn: '2024-03-02', fullReturnExpected: true },
    expected: { reducedFrom: '2024-09-01' },
    eligibility: 'missing',
  },
  {
    id: 'no-full-return-to-be-confirmed',
    sources: ['H08'],
    published: false,
    inputs: { resumedOn: '2024-03-01', fullReturnExpected: false },
    expected: { reducedFrom: null, reduction: null },
    eligibility: 'unknown',
  },
  {
    id: 'opinion-unknown',
    sources: ['H08'],
    published: false,
    inputs: { resumedOn: '2024-03-01' },
    expected: { reducedFrom: null },
  },
  {
    id: 'before-the-rule-read',
    sources: ['H08'],
    published: false,
    inputs: { resumedOn: '2019-06-30', fullReturnExpected: true },
    expected: { reducedFrom: null },
  },
];
