import { assert } from '#shared/kernel/assert.ts';
import { type Quarter, quarterOf, quartersBetween, quarterYear } from '#shared/kernel/quarter.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import type { ScenarioAnswer } from '#shared/rules/contributions/contribution-scenario/contribution-scenario.rule.ts';
import { type Computation, computationOf, datum } from '../explain/computation.ts';
import { feeRateOf } from '../explain/dossier-facts.ts';
import { provisionalInputs } from '../explain/provisional-inputs.ts';
import type { Scenario, ScenarioWorld } from './scenario.ts';

/** Which amount of a scenario is open. */
export type ScenarioAmount =
  | { readonly kind: 'provisional'; readonly quarter: Quarter }
  | { readonly kind: 'final' | 'difference'; readonly year: number }
  | { readonly kind: 'total' };

/**
 * The way to one amount of a scenario by the rule that gives it. Falls back on the trace of the whole scenario, so that
 * what is told is always what was computed.
 */
export function explainScenario(
  whole: Computation<ScenarioAnswer>,
  amount: ScenarioAmount,
  scenario: Scenario,
  world: ScenarioWorld,
  pack: Pack = builtInPack,
): Computation {
  if (amount.kind === 'total') return whole;
  if (amount.kind === 'provisional')
    return provisional(whole, amount.quarter, scenario, world, pack) ?? whole;
  const year = whole.answer.years.find((one) => one.year === amount.year);
  assert(year, 'a year of this scenario');
  const claims = year.quarters.map(({ quarter, provisional: principal }) => ({ quarter, principal }));
  if (year.income === null || claims.length === 0 || claims.some(({ principal }) => principal === null))
    return whole;
  const found = computationOf(
    'regularisation',
    { category: scenario.category, definitiveIncome: year.income, provisional: claims },
    {
      category: whole.data['category'] ?? datum('desk', 'category'),
      definitiveIncome: whole.data[year.incomeKnown ? 'knownIncomes' : 'income'] ?? datum('desk', 'income'),
      provisional: whole.data['claimed'] ?? datum('computed', 'provisional'),
    },
    pack,
  );
  const answer = found?.answer;
  // A primo-starter's single discount is not part of that rule: the whole scenario then tells it.
  const agrees =
    answer?.supplement === Math.max(0, year.difference ?? 0) &&
    answer.refund === Math.max(0, -(year.difference ?? 0));
  return found !== null && agrees ? found : whole;
}

function provisional(
  whole: Computation<ScenarioAnswer>,
  quarter: Quarter,
  scenario: Scenario,
  { facts }: ScenarioWorld,
  pack: Pack,
): Computation | null {
  const shown = whole.answer.years.flatMap((one) => one.quarters).find((one) => one.quarter === quarter);
  if (shown?.from === 'estimate') {
    const fee = feeRateOf(facts, quarterYear(quarter));
    const rank = quartersBetween(quarterOf(scenario.startedOn), quarter) + 1;
    const found = computationOf(
      'quarterly-contribution',
      {
        category: scenario.category,
        quarter,
        referenceIncome: scenario.income,
        managementFeeRate: fee?.value ?? null,
        ...(scenario.category === 'primoStarter' && rank >= 1 && rank <= 8
          ? { primoStarterQuarter: rank }
          : {}),
      },
      {
        category: whole.data['category'] ?? datum('desk', 'category'),
        quarter: datum('desk', 'quarter'),
        referenceIncome: whole.data['income'] ?? datum('desk', 'income'),
        ...(fee === null ? {} : { managementFeeRate: fee.datum }),
      },
      pack,
    );
    return found !== null && found.answer.principal === shown.provisional ? found : null;
  }
  const prepared = provisionalInputs(facts, quarter, scenario.category);
  if ('missing' in prepared) return null;
  const found = computationOf('provisional-contribution', prepared.inputs, prepared.data, pack);
  return found !== null && found.answer.principal === shown?.provisional ? found : null;
}
