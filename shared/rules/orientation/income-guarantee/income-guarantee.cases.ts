import type { RuleCase } from '#shared/rules/define-rule.ts';

export const incomeGuaranteeCases: readonly RuleCase[] = [
  {
    id: 'alone-in-august-2022',
    sources: ['B114'],
    published: true,
    inputs: { on: '2022-08-15', birthDate: '1955-03-01', livesAlone: true, knownToTheService: true },
    expected: {
      ageReachedOn: '2020-03-01',
      maximum: 136_805,
      automatic: true,
      authority: 'federalPensionService',
    },
    eligibility: 'unknown',
  },
  {
    id: 'not-alone-in-august-2022',
    sources: ['B114'],
    published: true,
    inputs: {
      on: '2022-10-31',
      birthDate: '1955-03-01',
      livesAlone: false,
      livesInBelgium: true,
      nationality: true,
      resourcesTooLow: true,
    },
    expected: { maximum: 91_203, automatic: null },
    eligibility: 'met',
  },
  {
    id: 'sixty-six-since-2025',
    sources: ['B113'],
    published: false,
    inputs: { on: '2026-06-01', birthDate: '1960-06-02', livesAlone: true },
    expected: { ageReachedOn: '2026-06-02', maximum: null },
    eligibility: 'missing',
  },
  {
    id: 'household-unknown',
    sources: ['B113'],
    published: false,
    inputs: { on: '2022-08-15', birthDate: '1955-03-01' },
    expected: { maximum: null },
  },
];
