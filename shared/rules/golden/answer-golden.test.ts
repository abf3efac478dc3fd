import { describe, expect, it } from 'vitest';
import { answerGolden } from './answer-golden.ts';

const examples: readonly (readonly [rule: string, inputs: object, expected: object])[] = [
  [
    'contribution.quarterly',
    { year: 2026, category: 'main', netIncomeAnnual: 30000, feePct: 4.05 },
    { quarterlyContributionExclFee: 1537.5, managementFee: 62.27, quarterlyTotalInclFee: 1599.77 },
  ],
  [
    'contribution.quarterly',
    { year: 2025, category: 'pension147', netIncomeAnnual: 10000 },
    { annualContributionExclFee: 1470, quarterlyContributionExclFee: 367.5 },
  ],
  [
    'contribution.quarterly',
    { year: 2026, category: 'pensionAgeNoPension', optOut: true, netIncomeAnnual: 5000 },
    { quarterlyContributionExclFee: 256.25 },
  ],
  [
    'contribution.quarterly',
    { year: 2026, category: 'primo', quarterIndex: 1, netIncomeAnnual: 0 },
    { quarterlyContributionExclFee: 341.3 },
  ],
  [
    'contribution.primoFirstQuarterDiscount',
    { year: 2023, category: 'primo', quarterIndex: 1 },
    { firstQuarterDiscount: 111.94 },
  ],
  [
    'contribution.provisional',
    { year: 2026, category: 'main', incomeN3: 28000, coef: 1.07236269 },
    { revaluedIncome: 30026.16, quarterlyContributionExclFee: 1538.84 },
  ],
  [
    'contribution.incompleteYear',
    { year: 2026, category: 'main', actualIncome: 10000, quarters: 2 },
    { annualisedIncome: 20000, quarterlyContributionExclFee: 1025, yearTotalExclFee: 2050 },
  ],
  [
    'contribution.regularisation',
    { year: 2026, category: 'main', provisionalQuarter: 890.42, definitiveIncome: 30000 },
    { definitiveQuarter: 1537.5, supplement: 2588.32, surcharge: 0 },
  ],
  [
    'surcharge.latePayment',
    { principal: 1000, quarter: '2026Q1', paidOn: '2027-02-10' },
    { surcharges3pct: 120, surcharge7pct: 70, total: 190 },
  ],
  [
    'surcharge.wrongfulReduction',
    {
      contributionYear: 2026,
      provisionalN3: 8000,
      reducedPaid: 4000,
      definitive: 6000,
      regularisationQuarter: '2028Q4',
    },
    { base: 2000, quartersOf3pct: 8, surcharge3pct: 480, surcharge7pct: 140, total: 620 },
  ],
  [
    'plci.maximum',
    { year: 2024, revaluedIncome: 16861.46 },
    { plciOrdinaryMax: 1377.58, plciSocialMax: 1584.98 },
  ],
  ['company.contribution', { created: '2023-10-15' }, { contribution: 384.44, dueDate: '2024-01-31' }],
  [
    'company.surcharge',
    { year: 2025, size: 'small', paidOn: '2026-03-15' },
    { surchargeMonths: 3, surcharge: 11.99, total: 411.72 },
  ],
  ['limitationPeriod', { contributionYear: 2020, kind: 'regularisation' }, { prescribedOn: '2028-01-01' }],
  [
    'contributionExemption.requestDeadline',
    { statementSent: '2026-05-15' },
    { windowStart: '2026-07-01', lastDay: '2027-06-30' },
  ],
];

describe('answers in the names of the case files', () => {
  it.each(examples)('%s', (rule, inputs, expected) => {
    expect(answerGolden({ id: 'x', rule, inputs })).toMatchObject({ id: 'x', answer: expected });
  });

  it('says what it does not cover instead of leaving something out', () => {
    const known = { year: 2026, category: 'main', netIncomeAnnual: 1 };
    expect(answerGolden({ id: 'x', rule: 'nothing', inputs: {} })).toEqual({ id: 'x', notCovered: true });
    expect(answerGolden({ id: 'x', rule: 'toString', inputs: {} })).toEqual({ id: 'x', notCovered: true });
    for (const inputs of [
      { ...known, moon: 'full' },
      { ...known, netIncomeAnnual: -1 },
      { ...known, category: 'king' },
      { category: 'main' },
      null,
    ]) {
      expect(answerGolden({ id: 'x', rule: 'contribution.quarterly', inputs })).toEqual({
        id: 'x',
        notCovered: true,
      });
    }
  });
});
