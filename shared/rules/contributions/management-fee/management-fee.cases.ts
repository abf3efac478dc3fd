import type { RuleCase } from '#shared/rules/define-rule.ts';

export const managementFeeCases: readonly RuleCase[] = [
  {
    id: 'published-total-2025',
    sources: ['F1'],
    published: true,
    inputs: { principal: 87_171, year: 2025, fund: 'ucm' },
    expected: { rate: '0.0405', fee: 3_530 },
  },
  {
    id: 'rounded-after-the-contribution',
    sources: ['A10'],
    published: true,
    inputs: { principal: 9_304, year: 2023, rate: '0.0395' },
    expected: { fee: 368 },
  },
  {
    id: '2026-to-be-confirmed',
    sources: ['L1'],
    published: false,
    inputs: { principal: 89_042, year: 2026, fund: 'xerius' },
    expected: { rate: null, fee: null },
  },
];
