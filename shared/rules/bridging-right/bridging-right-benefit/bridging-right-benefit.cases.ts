import type { RuleCase } from '#shared/rules/define-rule.ts';

function printed(days: number, withFamily: boolean, amount: number): RuleCase {
  return {
    id: `${days}-days-${withFamily ? 'with' : 'without'}-family`,
    sources: ['B40'],
    published: true,
    inputs: { on: '2025-06-01', consecutiveDays: days, withFamily },
    expected: { amount },
  };
}

export const bridgingRightBenefitCases: readonly RuleCase[] = [
  {
    id: 'GB14',
    sources: ['B40'],
    published: true,
    inputs: { on: '2025-06-01', consecutiveDays: 15, withFamily: true },
    expected: { share: '0.5', monthly: 204_718, amount: 102_359 },
  },
  {
    id: 'GB16',
    sources: ['B40'],
    published: true,
    inputs: { on: '2025-06-01', consecutiveDays: 6, withFamily: true },
    expected: { share: '0', amount: 0 },
  },
  printed(7, true, 51_180),
  printed(13, false, 40_957),
  printed(14, false, 81_913),
  printed(20, true, 102_359),
  printed(21, true, 153_539),
  printed(27, false, 122_870),
  printed(28, false, 163_826),
  printed(31, true, 204_718),
  {
    id: 'whole-month-in-march-2022',
    sources: ['B165'],
    published: true,
    inputs: { on: '2022-03-15', withFamily: true },
    expected: { share: '1', amount: 174_716 },
  },
  {
    id: 'whole-month-in-april-2020',
    sources: ['H09', 'H10'],
    published: true,
    inputs: { on: '2020-04-15', withFamily: false },
    expected: { amount: 129_169 },
  },
  {
    id: 'part-of-a-month-before-2023',
    sources: ['B40'],
    published: false,
    inputs: { on: '2022-03-15', consecutiveDays: 14, withFamily: true },
    expected: { share: null, monthly: 174_716, amount: null },
  },
  {
    id: 'march-2026-to-be-confirmed',
    sources: ['B40'],
    published: false,
    inputs: { on: '2026-03-01', consecutiveDays: 28, withFamily: true },
    expected: { share: '1', monthly: null, amount: null },
  },
  {
    id: 'family-unknown',
    sources: ['B40'],
    published: false,
    inputs: { on: '2025-06-01', consecutiveDays: 28 },
    expected: { share: '1', amount: null },
  },
];
