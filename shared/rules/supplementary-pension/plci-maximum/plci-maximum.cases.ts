import type { RuleCase } from '#shared/rules/define-rule.ts';
import type { SourceId } from '#shared/rules/parameters/sources.ts';

export const plciMaximumCases: readonly RuleCase[] = [
  one('P27', 2024, 1_686_146, 137_758, 158_498, true),
  one('P28', 2024, 2_000_000, 163_400, 188_000, true),
  one('P30', 2024, 4_854_064, 396_577, 456_282, true),
  one('D30', 2026, 9_000_000, 408_634, 470_154, false),
  one('D31', 2025, 9_000_000, 400_044, 460_271, false),
  one('cap-2022', 2022, 9_000_000, 344_762, 396_667, true, ['P4']),
  {
    id: 'GB28',
    sources: ['B116'],
    published: false,
    inputs: { year: 2025, revaluedIncome: 9_000_000 },
    expected: { ordinaryPrinted: 396_577, socialPrinted: 456_282, ordinaryMinimum: 10_000 },
  },
  {
    id: 'cautious-below-every-ceiling',
    sources: ['B116'],
    published: false,
    inputs: { year: 2025, revaluedIncome: 2_000_000 },
    expected: { ordinary: 163_400, ordinaryPrinted: 163_400 },
  },
  one('2021-to-be-confirmed', 2021, 2_000_000, null, null, false),
];

function one(
  id: string,
  year: number,
  revaluedIncome: number,
  ordinary: number | null,
  social: number | null,
  published: boolean,
  sources: readonly SourceId[] = ['P1'],
): RuleCase {
  return { id, sources, published, inputs: { year, revaluedIncome }, expected: { ordinary, social } };
}
