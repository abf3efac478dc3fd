import type { RuleCase } from '#shared/rules/define-rule.ts';

const asked = {
  surcharges: 19_000,
  contributionsPaid: true,
  ground: 'forceMajeure',
  askedByLiablePerson: true,
};

export const surchargeWaiverCases: readonly RuleCase[] = [
  {
    id: 'admissible',
    sources: ['L2', 'I1'],
    published: false,
    inputs: asked,
    expected: { atMost: 19_000 },
    eligibility: 'met',
  },
  {
    id: 'contributions-first',
    sources: ['I1', 'I4'],
    published: false,
    inputs: { ...asked, contributionsPaid: false },
    expected: { atMost: 0, authority: 'nisse' },
    eligibility: 'missing',
  },
  {
    id: 'ground-still-open',
    sources: ['L2'],
    published: false,
    inputs: { ...asked, ground: null },
    expected: { atMost: null },
    eligibility: 'unknown',
  },
];
