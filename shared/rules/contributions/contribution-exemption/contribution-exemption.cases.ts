import type { RuleCase } from '#shared/rules/define-rule.ts';

const complete = {
  quarter: '2026Q2',
  requestedOn: '2027-06-30',
  category: 'mainOccupation',
  subjectSince: '2020Q1',
  difficulty: true,
  requestedInPerson: true,
};

export const contributionExemptionCases: readonly RuleCase[] = [
  {
    id: 'D34',
    sources: ['L2', 'I2'],
    published: false,
    inputs: { quarter: '2026Q2' },
    expected: { windowStart: '2026-07-01', lastDay: '2027-06-30' },
    eligibility: 'unknown',
  },
  {
    id: 'D35',
    sources: ['L2', 'I2'],
    published: false,
    inputs: { statementSentOn: '2026-05-15' },
    expected: { windowStart: '2026-07-01', lastDay: '2027-06-30' },
  },
  {
    id: 'all-conditions-on-the-last-day',
    sources: ['L1', 'L2'],
    published: false,
    inputs: complete,
    expected: { authority: 'nisse' },
    eligibility: 'met',
  },
  {
    id: 'one-day-late',
    sources: ['L2'],
    published: false,
    inputs: { ...complete, requestedOn: '2027-07-01' },
    expected: {},
    eligibility: 'missing',
  },
  {
    id: 'secondary-is-excluded',
    sources: ['L1', 'K3'],
    published: false,
    inputs: { ...complete, category: 'secondaryOccupation' },
    expected: {},
    eligibility: 'missing',
  },
  {
    id: 'first-quarters-wait-for-the-fifth',
    sources: ['L2'],
    published: false,
    inputs: { ...complete, quarter: '2026Q2', subjectSince: '2026Q1' },
    expected: { windowStart: '2027-01-01', lastDay: '2027-12-31' },
    eligibility: 'met',
  },
];
