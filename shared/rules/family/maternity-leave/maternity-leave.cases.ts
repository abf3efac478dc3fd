import type { RuleCase } from '#shared/rules/define-rule.ts';

export const maternityLeaveCases: readonly RuleCase[] = [
  {
    id: 'one-child',
    sources: ['FL1', 'B03', 'B04'],
    published: false,
    inputs: { expectedOn: '2026-05-15', bornOn: '2026-05-18' },
    expected: {
      weeks: 12,
      optionalWeeks: 9,
      earliestDay: '2026-04-24',
      mandatoryFrom: '2026-05-08',
      mandatoryTo: '2026-05-31',
      lastDay: '2027-02-07',
      extensionDays: 0,
      provisional: false,
    },
  },
  {
    id: 'twins-still-expected',
    sources: ['FL1', 'B03'],
    published: false,
    inputs: { expectedOn: '2026-05-15', multipleBirth: true },
    expected: { weeks: 13, optionalWeeks: 10, mandatoryTo: '2026-05-28', provisional: true },
  },
  {
    id: 'born-before-the-mandatory-week',
    sources: ['FL1'],
    published: false,
    inputs: { expectedOn: '2026-05-15', bornOn: '2026-04-20' },
    expected: { mandatoryFrom: '2026-04-20', earliestDay: '2026-04-20', mandatoryTo: '2026-05-03' },
  },
  {
    id: 'ten-days-in-hospital',
    sources: ['B04'],
    published: false,
    inputs: { expectedOn: '2026-05-15', bornOn: '2026-05-18', hospitalDays: 10 },
    expected: { extensionDays: 3 },
  },
  {
    id: 'a-year-in-hospital',
    sources: ['B04'],
    published: false,
    inputs: { expectedOn: '2026-05-15', bornOn: '2026-05-18', hospitalDays: 365 },
    expected: { extensionDays: 168 },
  },
  {
    id: 'dates-too-far-apart',
    sources: ['FL1'],
    published: false,
    inputs: { expectedOn: '2026-05-15', bornOn: '2025-05-15' },
    expected: { weeks: null, lastDay: null },
  },
];
