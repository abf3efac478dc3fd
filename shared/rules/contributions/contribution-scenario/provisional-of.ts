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
  /** Who can tell the way; null for what was claimed, and while the income of the year of reference is not known. */
  readonly told: { readonly trace: Trace } | null;
}

/** What would be asked for a quarter; a claim of the account is a fact, until a request changes its year. */
export function provisionalOf(input: ScenarioInput, quarter: Quarter, pack: Pack): ScenarioProvisional {
  const adjusted =
    input.provisionalOn === 'estimate' && (input.adjustFrom === null || quarter >= input.adjustFrom);
  const claim = input.claimed.find((one) => one.quarter === quarter);
  if (claim !== undefined && !adjusted) {
    return { from: 'claimed', principal: claim.principal, fee: claim.fee, toConfirm: null, told: null };
  }
  const common = {
    category: input.category,
    quarter,
    managementFeeRate: feeRate(input, quarter),
    primoStarterQuarter: rank(input, quarter),
  };
  if (adjusted) {
    const told = quarterlyContribution({ ...common, referenceIncome: input.income }, pack);
    const { principal, fee, toConfirm } = told;
    return { from: 'estimate', principal, fee, toConfirm, told };
  }
  const reference = referenceOf(input, quarterYear(quarter) - 3);
  if (reference === 'unknown') {
    const toConfirm = unknownFacts(['knownIncomes'], 'fund');
    return { from: 'reference', principal: null, fee: null, toConfirm, told: null };
  }
  const asked = {
    ...common,
    incomeOfReferenceYear: reference === 'none' ? null : reference.income,
    quartersInReferenceYear: reference === 'none' ? 4 : reference.quarters,
  };
  const { answer, toConfirm } = provisionalContributionRule.answer(asked, pack);
  const told = new Told(asked, pack);
  return { from: 'reference', principal: answer.principal, fee: answer.fee, toConfirm, told };
}

/** The way is worked out when somebody reads it: of four quarters of a year one is told, in a batch none. */
class Told {
  readonly #asked: Parameters<typeof provisionalContributionRule.evaluate>[0];
  readonly #pack: Pack;

  constructor(asked: Parameters<typeof provisionalContributionRule.evaluate>[0], pack: Pack) {
    this.#asked = asked;
    this.#pack = pack;
  }

  get trace(): Trace {
    return provisionalContributionRule.evaluate(this.#asked, this.#pack).trace;
  }
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

/** Which quarter as a primo-starter it is; undefined when it is none. */
export function rank(input: ScenarioInput, quarter: Quarter): number | undefined {
  const index = quartersBetween(quarterOf(input.startedOn), quarter) + 1;
  return input.category === 'primoStarter' && index >= 1 && index <= 8 ? index : undefined;
}
