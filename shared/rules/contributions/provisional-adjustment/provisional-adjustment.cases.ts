import type { RuleCase } from '#shared/rules/define-rule.ts';

const asked = {
  category: 'mainOccupation',
  quarter: '2026Q1',
  currentIncome: 3_000_000,
  estimatedIncome: 2_000_000,
  objectiveProof: true,
  finalIncomeKnown: false,
};

export const provisionalAdjustmentCases: readonly RuleCase[] = [
  {
    id: 'lower-with-its-risk',
    sources: ['L1'],
    published: false,
    inputs: asked,
    expected: {
      direction: 'lower',
      present: 153_750,
      adjusted: 102_500,
      change: -51_250,
      risk: { base: 205_000, atYearEnd: 6_150 + 14_350, perQuarterAfter: 6_150 },
    },
    eligibility: 'met',
  },
  {
    id: 'never-below-the-minimum',
    sources: ['L1'],
    published: false,
    inputs: { ...asked, estimatedIncome: 0 },
    expected: { adjusted: 89_042 },
  },
  {
    id: 'right-after-all',
    sources: ['L1'],
    published: false,
    inputs: { ...asked, finalIncome: 2_000_000 },
    expected: { risk: { base: 0, atYearEnd: 0 } },
  },
  {
    id: 'raise-needs-no-proof-but-no-debt',
    sources: ['L1'],
    published: false,
    inputs: { ...asked, estimatedIncome: 5_000_000, objectiveProof: null, overdueUncontestedDebt: true },
    expected: { direction: 'raise', adjusted: 256_250, risk: null },
    eligibility: 'missing',
  },
  {
    id: 'without-proof',
    sources: ['L1', 'L2'],
    published: false,
    inputs: { ...asked, objectiveProof: null },
    expected: { direction: 'lower' },
    eligibility: 'unknown',
  },
];
