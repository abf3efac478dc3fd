import type { RuleCase } from '#shared/rules/define-rule.ts';

const claims = ['2024Q4', '2025Q1', '2025Q2', '2025Q3'].map((quarter) => ({ quarter, amount: 90_000 }));

export const jointLiabilityCases: readonly RuleCase[] = [
  {
    id: 'mandate-ended-inside-a-quarter',
    sources: ['L1', 'F27'],
    published: false,
    inputs: { link: 'company', period: { from: '2022-03-01', to: '2025-06-10' }, claims },
    expected: {
      total: 270_000,
      quarters: [{ liable: true }, { liable: true }, { liable: true }, { liable: false }],
    },
  },
  {
    id: 'ended-on-the-first-day-of-a-quarter',
    sources: ['L1'],
    published: false,
    inputs: { link: 'company', period: { from: '2022-03-01', to: '2025-04-01' }, claims },
    expected: { total: 180_000 },
  },
  {
    id: 'exempted-quarter',
    sources: ['L1'],
    published: false,
    inputs: {
      link: 'helped',
      period: { from: '2020-01-01', to: null },
      claims: [{ quarter: '2025Q1', amount: 90_000, exempted: true }],
    },
    expected: { total: 0 },
  },
];
