import * as z from 'zod';
import { categorySchema } from '#shared/entities/codes.ts';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { annualContributionRule } from '#shared/rules/contributions/annual-contribution/annual-contribution.rule.ts';

export type AnnualInputs = z.infer<typeof annualContributionRule.inputs>;

/** `n` years of contributions in all categories, parsed as a batch file's would be. */
export function annualInputs(n: number): AnnualInputs[] {
  const random = seededRandom('annual contributions');
  return Array.from({ length: n }, () =>
    annualContributionRule.inputs.parse({
      category: random.pick(categorySchema.options),
      year: random.int(2019, 2026),
      income: random.int(0, 20_000_000),
      managementFeeRate: random.pick(['0.0305', '0.0395', '0.0405', '0.042']),
    }),
  );
}
