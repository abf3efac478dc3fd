import type { EuroCents } from '#shared/kernel/money.ts';
import { quarterOf, quartersBetween, type Quarter, quarterYear } from '#shared/kernel/quarter.ts';
import type { Rate } from '#shared/kernel/rate.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import type { Trace } from '#shared/rules/trace.ts';
import { provisionalContributionRule } from '../provisional-contribution/provisional-contribution.rule.ts';
import { quarterlyContribution } from '../quarterly-contribution/quarterly-contribution.rule.ts';
import type { ScenarioInput, ScenarioQuarter } from './contribution-scenario.rule.ts';

export interface ScenarioProvisional {
  readonly from: ScenarioQuarter['from'];
  readonly principal: EuroCents | null;
  readonly fee: EuroCents | null;
  readonly toConfirm: ToConfirm | null;
  /** Null for what was claimed, and while the income of the year of reference is not known. */
  readonly trace: Trace | null;
}

/** What would be asked for a quarter; a claim of the account is a fact, until a request changes its year. */
export function provisionalOf(input: ScenarioInput, quarter: Quarter, pack: Pack): ScenarioProvisional {
  const adjusted =
    input.provisionalOn === 'estimate' && (input.adjustFrom === null || quarter >= input.adjustFrom);
  const claim = input.claimed.find((one) => one.quarter === quarter);
  if (claim !== undefined && !adjusted) {
    return { from: 'claimed', principal: claim.principal, fee: claim.fee, toConfirm: null, trace: null };
  }
  const common = {
    category: input.category,
    quarter,
    managementFeeRate: feeRate(input, quarter),
    ...rank(input, quarter),
  };
  if (adjusted) {
    const { principal, fee, toConfirm, trace } = quarterlyContribution(
      { ...common, referenceIncome: input.income },
      pack,
    );
    return { from: 'estimate', principal, fee, toConfirm, trace };
  }
  const reference = referenceOf(input, quarterYear(quarter) - 3);
  if (reference === 'unknown') {
    const toConfirm = unknownFacts(['knownIncomes'], 'fund');
    return { from: 'reference', principal: null, fee: null, toConfirm, trace: null };
  }
  const { answer, toConfirm, trace } = provisionalContributionRule.evaluate(
    {
      ...common,
      incomeOfReferenceYear: reference === 'none' ? null : reference.income,
      quartersInReferenceYear: reference === 'none' ? 4 : reference.quarters,
    },
    pack,
  );
  return { from: 'reference', principal: answer.principal, fee: answer.fee, toConfirm, trace };
}

/** Known, none for whoever had not begun, the assumed income for a year still to come, or unknown. */
export function referenceOf(
  input: ScenarioInput,
  year: number,
): { readonly income: EuroCents; readonly quarters: number } | 'none' | 'unknown' {
  const known = input.knownIncomes.find((one) => one.year === year);
  if (known !== undefined) return known;
  if (quarterYear(quarterOf(input.startedOn)) > year) return 'none';
  const last = Math.max(...input.knownIncomes.map((one) => one.year), input.firstYear - 1);
  return year > last ? { income: input.income, quarters: 4 } : 'unknown';
}

export function feeRate(input: ScenarioInput, quarter: Quarter): Rate | null {
  return input.managementFeeRates.find((one) => one.year === quarterYear(quarter))?.rate ?? null;
}

/** Which quarter as a primo-starter it is. */
export function rank(input: ScenarioInput, quarter: Quarter): { primoStarterQuarter?: number } {
  const index = quartersBetween(quarterOf(input.startedOn), quarter) + 1;
  return input.category === 'primoStarter' && index >= 1 && index <= 8 ? { primoStarterQuarter: index } : {};
}
