import type { RuleCase } from '#shared/rules/define-rule.ts';

export const earlyPaymentBonusCases: readonly RuleCase[] = [
  {
    id: 'as-it-stood-in-2014',
    sources: ['A15'],
    published: false,
    inputs: { year: 2014, voluntaryExcess: 100_000 },
    expected: { inForce: true, bonus: 750 },
  },
  {
    id: 'none-today',
    sources: ['L1'],
    published: false,
    inputs: { year: 2026, voluntaryExcess: 100_000 },
    expected: { inForce: false, bonus: 0 },
  },
  {
    id: 'long-ago-not-known',
    sources: ['A15'],
    published: false,
    inputs: { year: 2010, voluntaryExcess: 100_000 },
    expected: { inForce: null, bonus: null },
  },
];
