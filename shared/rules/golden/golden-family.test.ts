import { describe, expect, it } from 'vitest';
import { answerGolden } from './answer-golden.ts';

const examples: readonly (readonly [rule: string, inputs: object, expected: object])[] = [
  [
    'maternity.allowance',
    { fullWeeks: 12, birth: 'single', rateDate: '2025-06-01' },
    { eligible: true, reason: null, totalEUR: 10075.8, weeks1to4: 890.31, fromWeek5: 814.32 },
  ],
  ['maternity.allowance', { fullWeeks: 13, birth: 'twins', rateDate: '2025-06-01' }, { totalEUR: 10890.12 }],
  ['maternity.allowance', { fullWeeks: 12, rateDate: '2023-06-30' }, { totalEUR: 9400.76 }],
  ['maternity.allowance', { fullWeeks: 12, rateDate: '2023-07-01' }, { totalEUR: 9494.76 }],
  ['maternity.allowance', { fullWeeks: 3, rateDate: '2025-06-01' }, { eligible: true, totalEUR: 2670.93 }],
  [
    'maternity.allowance',
    { fullWeeks: 2 },
    { eligible: false, reason: '3 mandatory weeks (1 before, 2 after)' },
  ],
  ['maternity.allowance', { fullWeeks: 12, rateDate: '2026-06-01' }, { eligible: true, totalEUR: null }],
  [
    'maternity.contributionExemption',
    { birthDate: '2025-12-20', maternityAllowanceConfirmed: true, quarterlyContributionEUR: 926.48 },
    { exemptQuarters: ['2026Q1'], automatic: true },
  ],
  [
    'maternity.contributionExemption',
    { birthDate: '2026-01-05', maternityAllowanceConfirmed: true, quarterlyContributionEUR: 926.48 },
    { exemptQuarters: ['2026Q2', '2026Q3'], automatic: true },
  ],
  [
    'maternity.contributionExemption',
    { birthDate: '2026-11-10', maternityAllowanceConfirmed: true, quarterlyContributionEUR: 926.48 },
    { exemptQuarters: ['2027Q1', '2027Q2'], automatic: true },
  ],
  [
    'maternity.contributionExemption',
    { birthDate: '2026-11-10', maternityAllowanceConfirmed: false, quarterlyContributionEUR: 926.48 },
    { exemptQuarters: [], automatic: false },
  ],
  [
    'maternity.contributionExemption',
    { birthDate: '2024-05-10', maternityAllowanceConfirmed: true, quarterlyContributionEUR: 400 },
    { exemptQuarters: [], automatic: false },
  ],
  [
    'paternity.deadlines',
    { birthDate: '2025-05-10' },
    { lastLeaveDay: '2025-09-10', requestDeadline: '2025-09-30', maxDays: 20, maxHalfDays: 40 },
  ],
  [
    'paternity.deadlines',
    { birthDate: '2022-11-30' },
    { lastLeaveDay: '2023-03-30', requestDeadline: '2023-03-31', maxDays: 15, maxHalfDays: 30 },
  ],
  ['paternity.allowance', { days: 20, rateDate: '2024-06-01' }, { totalEUR: 2030 }],
  ['paternity.allowance', { days: 20, rateDate: '2023-11-01' }, { totalEUR: 1990.2 }],
  ['paternity.allowance', { halfDays: 3, rateDate: '2024-06-01' }, { totalEUR: 152.25 }],
  [
    'paternity.allowance',
    { days: 8, rateDate: '2024-06-01', birthHelp: true },
    { allowanceEUR: 812, birthHelpEUR: 135 },
  ],
  [
    'paternity.allowance',
    { days: 10, rateDate: '2024-06-01', birthHelp: true },
    { allowanceEUR: 1015, birthHelpEUR: 0 },
  ],
  ['paternity.allowance', { days: 7.5, rateDate: '2024-06-01' }, { totalEUR: 761.25 }],
  ['birthGrant.brussels.claimDeadline', { birthDate: '2023-07-21' }, { lastDay: '2026-09-30' }],
  ['birthGrant.brussels.claimDeadline', { birthDate: '2022-12-31' }, { lastDay: '2025-12-31' }],
  ['birthGrant.wallonia.claimDeadline', { birthDate: '2023-07-21' }, { lastDay: '2028-07-21' }],
  [
    'startAmount.flanders.earliest',
    { expectedBirth: '2020-05-15' },
    { earliestRequest: '2020-01-15', earliestPayment: '2020-03-15' },
  ],
  [
    'startAmount.flanders.earliest',
    { expectedBirth: '2025-06-30' },
    { earliestRequest: '2025-02-28', earliestPayment: '2025-04-30' },
  ],
  ['familyBenefit.germanCommunity', { children: 3, year: 2019 }, { monthlyEUR: 606, annualEUR: 156 }],
  ['familyBenefit.germanCommunity', { children: 1, year: 2019 }, { monthlyEUR: 157 }],
  ['familyBenefit.germanCommunity', { children: 4, year: 2019 }, { monthlyEUR: 898 }],
  ['familyBenefit.germanCommunity', { children: 3, year: 2026 }, { monthlyEUR: null }],
  ['bereavement.allowance', { days: 10, rateDate: '2025-06-01' }, { totalEUR: 1035.3 }],
  ['adoption.allowance', { weeks: 6, rateDate: '2024-06-01' }, { totalEUR: 3654.12 }],
  [
    'carer.allowance',
    { months: 3, rateDate: '2025-03-01' },
    { totalEUR: 4914.78, exemptQuarters: ['2025Q2'] },
  ],
];

describe('family rules in the names of the case files', () => {
  it.each(examples)('%s %j', (rule, inputs, expected) => {
    expect(answerGolden({ id: 'x', rule, inputs })).toMatchObject({ id: 'x', answer: expected });
  });

  it.each([
    ['maternity.allowance', { fullWeeks: -1 }],
    ['maternity.allowance', { fullWeeks: 12, moon: 'full' }],
    ['paternity.deadlines', { birthDate: '2025-02-30' }],
    ['paternity.allowance', { days: 7.25, rateDate: '2024-06-01' }],
    ['birthGrant.brussels.claimDeadline', {}],
    ['familyBenefit.germanCommunity', { children: 0, year: 2019 }],
  ])('%s does not answer %j', (rule, inputs) => {
    expect(answerGolden({ id: 'x', rule, inputs })).toEqual({ id: 'x', notCovered: true });
  });
});
