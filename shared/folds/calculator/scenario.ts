import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import type { Category } from '#shared/entities/codes.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { type Quarter, quartersOfYear } from '#shared/kernel/quarter.ts';
import type { ScenarioAnswer } from '#shared/rules/contributions/contribution-scenario/contribution-scenario.rule.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import { type Computation, computationOf, type Data, datum } from '../explain/computation.ts';
import { categoryOn, type DossierFacts, type Fact } from '../explain/dossier-facts.ts';
import type { ClaimedQuarter } from './claimed-quarters.ts';

/** Side by side on one screen and on one page. */
export const MOST_SCENARIOS = 4;
export const SCENARIO_YEARS = 3;

/** What a person wants to see: another category, income or dates. */
export interface Scenario {
  readonly category: Category;
  /** Net income of a whole year, for the years whose final income is not known. */
  readonly income: EuroCents;
  readonly startedOn: PlainDate;
  readonly ceasedOn: PlainDate | null;
  readonly provisionalOn: 'reference' | 'estimate';
}

/** The scenario of the dossier as it stands; null for what the dossier does not say, to be filled in. */
export interface Prefill {
  readonly category: Fact<Category> | null;
  /** The newest income known. */
  readonly income: (Fact<EuroCents> & { readonly year: number }) | null;
  readonly startedOn: Fact<PlainDate> | null;
  readonly ceasedOn: Fact<PlainDate> | null;
}

export function prefillOf(facts: DossierFacts, today: PlainDate): Prefill {
  return {
    category: categoryOn(facts, today),
    income: facts.incomes[0] ?? null,
    startedOn: facts.startedOn,
    ceasedOn: facts.ceasedOn,
  };
}

/** The two years before today and the one under way: the years whose figures are published. */
export function firstYearOf(today: PlainDate): number {
  return yearOf(today) - SCENARIO_YEARS + 1;
}

export interface ScenarioWorld {
  readonly facts: DossierFacts;
  readonly claimed: readonly ClaimedQuarter[];
  readonly firstYear: number;
  readonly today: PlainDate;
}

/** Computes a scenario over three years; null when its inputs are impossible. */
export function scenarioComputation(
  scenario: Scenario,
  world: ScenarioWorld,
  pack: Pack = builtInPack,
): Computation<ScenarioAnswer> | null {
  const { facts, claimed, firstYear, today } = world;
  const asClaimed = claimed.filter((one) => one.category === scenario.category);
  const inputs = {
    ...scenario,
    firstYear,
    years: SCENARIO_YEARS,
    adjustFrom: firstQuarter(yearOf(today)),
    // A final income is known from the tax authority alone; the year of reference may rest on what was said.
    knownIncomes: facts.incomes
      .filter((one) => one.kind === 'tax' || one.kind === 'imported' || one.year < firstYear)
      .map(({ year, value, quarters }) => ({ year, income: value, quarters })),
    claimed: asClaimed.map(({ quarter, principal, fee }) => ({ quarter, principal, fee })),
    managementFeeRates: facts.feeRates.map(({ year, value }) => ({ year, rate: value })),
  };
  return computationOf('contribution-scenario', inputs, dataOf(scenario, world, asClaimed), pack);
}

function dataOf(
  scenario: Scenario,
  { facts, today }: ScenarioWorld,
  claimed: readonly ClaimedQuarter[],
): Data {
  const known = prefillOf(facts, today);
  const ofDossier = (fact: Fact<unknown> | null, value: unknown, name: string): Datum =>
    fact !== null && fact.value === value ? fact.datum : datum('desk', name);
  const newest = facts.incomes[0];
  const fee = facts.feeRates[0];
  const claim = claimed[0];
  return {
    category: ofDossier(known.category, scenario.category, 'category'),
    income: ofDossier(known.income, scenario.income, 'income'),
    startedOn: ofDossier(known.startedOn, scenario.startedOn, 'startedOn'),
    ceasedOn: ofDossier(known.ceasedOn, scenario.ceasedOn, 'ceasedOn'),
    provisionalOn: datum('desk', 'provisionalOn'),
    ...(newest ? { knownIncomes: newest.datum, incomeOfReferenceYear: newest.datum } : {}),
    ...(claim ? { claimed: claim.datum } : {}),
    ...(fee ? { managementFeeRates: fee.datum, managementFeeRate: fee.datum } : {}),
  };
}

function firstQuarter(year: number): Quarter | null {
  return quartersOfYear(year)[0] ?? null;
}
