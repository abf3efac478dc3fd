import type { RuleCase } from '#shared/rules/define-rule.ts';

const all = {
  birthDate: '1980-05-10',
  livesInBelgium: true,
  nationality: true,
  resourcesTooLow: true,
  willingToWork: true,
  otherRightsClaimed: true,
};

export const integrationIncomeCases: readonly RuleCase[] = [
  {
    id: 'single-in-2025',
    sources: ['B110'],
    published: true,
    inputs: { ...all, on: '2025-06-01', household: 'single' },
    expected: {
      maximum: 131_420,
      authority: 'publicCentreForSocialWelfare',
      wholeHouseholdCounts: false,
    },
    eligibility: 'met',
  },
  {
    id: 'family-in-january-2025',
    sources: ['B111'],
    published: true,
    inputs: { on: '2025-01-31', household: 'family' },
    expected: { maximum: 174_129 },
    eligibility: 'unknown',
  },
  {
    id: 'cohabiting-in-2023',
    sources: ['H26'],
    published: true,
    inputs: { on: '2023-01-01', household: 'cohabiting' },
    expected: { maximum: 80_942 },
  },
  {
    id: 'march-2026-to-be-confirmed',
    sources: ['B112'],
    published: false,
    inputs: { on: '2026-03-01', household: 'single' },
    expected: { maximum: null, wholeHouseholdCounts: true },
  },
  {
    id: 'minor',
    sources: ['H27'],
    published: false,
    inputs: { ...all, on: '2025-06-01', birthDate: '2007-06-02', treatedAsAdult: false },
    expected: { maximum: null },
    eligibility: 'missing',
  },
  {
    id: 'minor-with-a-child',
    sources: ['H27'],
    published: false,
    inputs: { ...all, on: '2025-06-01', birthDate: '2008-06-02', treatedAsAdult: true },
    expected: {},
    eligibility: 'met',
  },
];
