import type { RuleCase } from '#shared/rules/define-rule.ts';

const facts = {
  insuredForMaternity: true,
  childInHousehold: true,
  resumesWork: true,
  category: 'mainOccupation',
};

export const maternityAssistanceCases: readonly RuleCase[] = [
  {
    id: 'birth-of-2025',
    sources: ['B05', 'B09', 'B10'],
    published: false,
    inputs: { bornOn: '2025-05-10', issuedOn: '2025-06-30', ...facts },
    expected: {
      vouchers: 105,
      totalValue: 105_000,
      request: 'confirmation',
      requestBy: null,
      validUntil: '2026-02-28',
    },
    eligibility: 'met',
  },
  {
    id: 'value-of-2020-to-be-confirmed',
    sources: ['B10'],
    published: false,
    inputs: { bornOn: '2020-05-10', ...facts },
    expected: { vouchers: 105, totalValue: null, request: 'confirmation' },
  },
  {
    id: 'old-procedure-fifteen-weeks',
    sources: ['B11'],
    published: false,
    inputs: { bornOn: '2017-08-31' },
    expected: { request: 'request', requestBy: '2017-12-14' },
    eligibility: 'unknown',
  },
  {
    id: 'secondary-with-low-contribution',
    sources: ['B12'],
    published: false,
    inputs: {
      ...facts,
      bornOn: '2025-05-10',
      category: 'secondaryOccupation',
      contributionAtMainLevel: false,
    },
    expected: { vouchers: 0, totalValue: null },
    eligibility: 'missing',
  },
];
