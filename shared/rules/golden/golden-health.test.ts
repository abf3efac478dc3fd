import { describe, expect, it } from 'vitest';
import { answerGolden } from './answer-golden.ts';

const examples: readonly (readonly [rule: string, inputs: object, expected: object])[] = [
  ['incapacity.indemnity', { from: '2021-07-08', to: '2021-07-12' }, { paid: false }],
  ['incapacity.indemnity', { from: '2021-07-08', to: '2021-07-21' }, { paid: true }],
  [
    'incapacity.indemnity',
    { from: '2024-06-03', to: '2024-06-16', household: 'single' },
    { paidDays: 12, totalEUR: 741.24 },
  ],
  [
    'incapacity.indemnity',
    { incapacityStart: '2025-01-01', certificateSigned: '2025-01-20' },
    { indemnityFrom: '2025-01-06' },
  ],
  ['incapacity.declarationDeadline', { incapacityStart: '2025-01-01' }, { deadline: '2025-01-08' }],
  ['illnessAssimilation.period', { incapacityStart: '2026-01-20' }, { assimilationFrom: '2026Q1' }],
  ['illnessAssimilation.period', { incapacityStart: '2026-02-20' }, { assimilationFrom: '2026Q2' }],
  ['illnessAssimilation.period', { resumption: '2026-09-10' }, { lastAssimilatedQuarter: '2026Q3' }],
  ['illnessAssimilation.period', { resumption: '2026-08-10' }, { lastAssimilatedQuarter: '2026Q2' }],
  [
    'bridgingRight.interruption',
    { consecutiveDays: 15, withFamily: true, rateDate: '2025-06-01' },
    { amountEUR: 1023.59, fraction: 0.5 },
  ],
  ['bridgingRight.interruption', { consecutiveDays: 6, withFamily: true }, { amountEUR: 0, fraction: 0 }],
  [
    'bridgingRight.interruption',
    { consecutiveDays: 40, withFamily: false, rateDate: '2025-06-01' },
    { amountEUR: 1638.26, fraction: 1 },
  ],
  [
    'bridgingRight.interruption',
    { consecutiveDays: 21, withFamily: false, rateDate: '2026-06-01' },
    { amountEUR: null, fraction: 0.75 },
  ],
  ['bridgingRight.requestDeadline', { eventDate: '2025-02-15' }, { deadline: '2025-09-30' }],
  ['bridgingRight.requestDeadline', { eventDate: '2025-12-31' }, { deadline: '2026-06-30' }],
  [
    'bridgingRight.oldRegimeDuration',
    { eventDate: '2022-06-01', quartersPaid: 35 },
    { months: 6, quarters: 2 },
  ],
  [
    'bridgingRight.oldRegimeDuration',
    { eventDate: '2023-06-01', quartersPaid: 35 },
    { months: null, quarters: null },
  ],
  [
    'bridgingRight.cumulation',
    { monthlyEUR: 1638.26, monthsInterrupted: 3, cumulMonths: 3 },
    { month1EUR: 1228.7, month2EUR: 819.13, month3EUR: 409.57 },
  ],
  [
    'bridgingRight.cumulation',
    { monthlyEUR: 2047.18, monthsInterrupted: 1, cumulMonths: 2 },
    { month1EUR: 1535.39, month2EUR: 0, month3EUR: null },
  ],
  [
    'contributionExemption.requestDeadline',
    { quarter: '2020Q4' },
    { windowStart: '2021-01-01', lastDay: '2021-12-31' },
  ],
];

describe('health and bridging right in the names of the case files', () => {
  it.each(examples)('%s %j', (rule, inputs, expected) => {
    expect(answerGolden({ id: 'x', rule, inputs })).toMatchObject({ id: 'x', answer: expected });
  });

  it.each([
    ['incapacity.indemnity', { to: '2024-06-16' }],
    ['incapacity.indemnity', { from: '2024-06-03', household: 'alone' }],
    ['bridgingRight.interruption', { consecutiveDays: -1, withFamily: true }],
    ['bridgingRight.cumulation', { monthlyEUR: -1, monthsInterrupted: 1, cumulMonths: 1 }],
  ])('%s %j is not covered', (rule, inputs) => {
    expect(answerGolden({ id: 'x', rule, inputs })).toEqual({ id: 'x', notCovered: true });
  });
});
