import type { RuleCase } from '#shared/rules/define-rule.ts';

/** Weeks that all begin on one day: how a printed total counts them. */
function weeksOn(from: string, full: number, half = 0): { from: string; half: boolean }[] {
  return [
    ...Array.from({ length: full }, () => ({ from, half: false })),
    ...Array.from({ length: half }, () => ({ from, half: true })),
  ];
}

const facts = { waitingPeriodDone: true, contributionsInOrder: true, activityStopped: true };

export const maternityAllowanceCases: readonly RuleCase[] = [
  {
    id: 'GB01',
    sources: ['B02', 'B05'],
    published: true,
    inputs: { weeks: weeksOn('2025-06-01', 12), ...facts },
    expected: { total: 1_007_580, weeklyFirst: 89_031, weeklyLater: 81_432, fullWeeks: 12 },
    eligibility: 'met',
  },
  {
    id: 'GB03',
    sources: ['B03', 'B04'],
    published: false,
    inputs: { weeks: weeksOn('2025-06-01', 2), ...facts },
    expected: { total: 0, fullWeeks: 0 },
    eligibility: 'missing',
  },
  {
    id: 'twins-thirteen-weeks',
    sources: ['B02', 'B03'],
    published: false,
    inputs: { weeks: weeksOn('2024-06-01', 13), multipleBirth: true },
    expected: { total: 1_067_681, fullWeeks: 13 },
    eligibility: 'unknown',
  },
  {
    id: 'thirteen-weeks-for-one-child',
    sources: ['B02', 'B03'],
    published: false,
    inputs: { weeks: weeksOn('2025-06-01', 13), ...facts },
    expected: { total: 1_007_580, fullWeeks: 12 },
  },
  {
    id: 'three-full-eighteen-half',
    sources: ['B02', 'B04'],
    published: false,
    inputs: { weeks: weeksOn('2025-06-01', 3, 18), ...facts },
    // Three full and one half week at the first amounts, seventeen half weeks at the second.
    expected: { total: 1_003_781, fullWeeks: 3, halfWeeks: 18 },
  },
  {
    id: 'across-an-indexation',
    sources: ['B02', 'FL2'],
    published: false,
    inputs: {
      weeks: [
        { from: '2025-01-13' },
        { from: '2025-01-20' },
        { from: '2025-01-27' },
        { from: '2025-02-03' },
        { from: '2025-02-10' },
      ],
    },
    expected: { total: 432_324, fullWeeks: 5 },
  },
  {
    id: '2026-to-be-confirmed',
    sources: ['B02'],
    published: false,
    inputs: { weeks: weeksOn('2026-06-01', 12), ...facts },
    expected: { total: null, weeklyFirst: null },
  },
];
