import { assert } from '#shared/kernel/assert.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { Quarter } from '#shared/kernel/quarter.ts';
import { scaled } from '#shared/rules/exact.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import type { Trace } from '#shared/rules/trace.ts';
import { quarterlyContribution } from '../quarterly-contribution/quarterly-contribution.rule.ts';
import type { ScenarioInput } from './contribution-scenario.rule.ts';
import { rank } from './provisional-of.ts';

export interface ScenarioFinal {
  /** Income of the quarters due. */
  readonly income: EuroCents;
  readonly known: boolean;
  readonly principals: readonly (EuroCents | null)[];
  readonly toConfirm: ToConfirm | null;
  /** The last quarter, which can tell its way. */
  readonly told: { readonly trace: Trace };
}

/** The final contributions of the quarters due, on the income of the year brought to twelve months: art. 11 § 5. */
export function finalOf(
  input: ScenarioInput,
  year: number,
  due: readonly Quarter[],
  pack: Pack,
): ScenarioFinal {
  const known = input.knownIncomes.find((one) => one.year === year);
  const income = known?.income ?? scaled(input.income, [], due.length, 4);
  const yearly = known === undefined ? input.income : scaled(known.income, [], 4, known.quarters);
  const results = due.map((quarter) =>
    quarterlyContribution(
      {
        category: input.category,
        quarter,
        referenceIncome: yearly,
        managementFeeRate: null,
        primoStarterQuarter: rank(input, quarter),
      },
      pack,
    ),
  );
  const last = results.at(-1);
  assert(last, 'a year with quarters due');
  const open = results.find((one) => one.principal === null);
  return {
    income,
    known: known !== undefined,
    principals: results.map((one) => one.principal),
    toConfirm: open?.toConfirm ?? null,
    told: last,
  };
}
