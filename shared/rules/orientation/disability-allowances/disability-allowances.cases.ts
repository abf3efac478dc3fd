import type { RuleCase } from '#shared/rules/define-rule.ts';

const all = {
  birthDate: '1980-05-10',
  livesInBelgium: true,
  nationality: true,
  incomeUnderLimit: true,
};

function points(autonomyPoints: number, integrationCategory: number): RuleCase {
  return {
    id: `${autonomyPoints}-points`,
    sources: ['H21', 'B115'],
    published: false,
    inputs: { on: '2024-06-01', autonomyPoints },
    expected: { integrationCategory, integration: integrationCategory > 0 ? 'met' : 'missing' },
  };
}

export const disabilityAllowancesCases: readonly RuleCase[] = [
  {
    id: 'single-in-2023',
    sources: ['H22', 'H20'],
    published: true,
    inputs: {
      ...all,
      on: '2023-09-01',
      household: 'single',
      earningCapacityReduced: true,
      autonomyPoints: 10,
    },
    expected: {
      incomeReplacement: 'met',
      incomeReplacementMaximum: 1_486_577,
      integration: 'met',
      integrationCategory: 2,
      authority: 'fpsSocialSecurity',
    },
    eligibility: 'met',
  },
  points(6, 0),
  points(7, 1),
  points(8, 1),
  points(9, 2),
  points(12, 3),
  points(14, 3),
  points(15, 4),
  points(17, 5),
  points(18, 5),
  {
    id: 'seventeen-without-exception',
    sources: ['B115', 'H20'],
    published: false,
    inputs: { ...all, on: '2024-06-01', birthDate: '2006-06-02', ageException: false },
    expected: {},
    eligibility: 'missing',
  },
  {
    id: 'sixty-five-in-2024',
    sources: ['H20'],
    published: false,
    inputs: { ...all, on: '2024-06-01', birthDate: '1959-06-01' },
    expected: {},
    eligibility: 'missing',
  },
  {
    id: 'maximum-age-of-2026-to-be-confirmed',
    sources: ['H20'],
    published: false,
    inputs: { ...all, on: '2026-06-01', household: 'family', earningCapacityReduced: false },
    expected: { incomeReplacement: 'missing', incomeReplacementMaximum: null },
    eligibility: 'unknown',
  },
];
