import type { RuleCase } from '#shared/rules/define-rule.ts';

export const templateNameCases: readonly RuleCase[] = [
  {
    id: 'insured',
    sources: ['L1'],
    published: false,
    inputs: { factOn: '2026-01-01', insured: true },
    expected: { granted: true },
    eligibility: 'met',
  },
];
