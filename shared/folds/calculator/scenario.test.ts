import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assert } from '#shared/kernel/assert.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { quarter } from '#shared/kernel/quarter.ts';
import { dossierFacts } from '../explain/dossier-facts.ts';
import { contributor, idOf, TODAY } from '../testing/contributor-rows.ts';
import { claimedQuarters } from './claimed-quarters.ts';
import { explainScenario } from './explain-scenario.ts';
import {
  firstYearOf,
  prefillOf,
  type Scenario,
  scenarioComputation,
  type ScenarioWorld,
} from './scenario.ts';

const rows = contributor();
const world: ScenarioWorld = {
  facts: dossierFacts(rows),
  claimed: claimedQuarters(rows, TODAY),
  firstYear: firstYearOf(TODAY),
  today: TODAY,
};
const asIs: Scenario = {
  category: 'mainOccupation',
  income: euroCents(1280000),
  startedOn: plainDate('2017-04-01'),
  ceasedOn: null,
  provisionalOn: 'reference',
};

function computed(scenario: Scenario) {
  const found = scenarioComputation(scenario, world);
  assert(found, 'possible inputs');
  return found;
}

it('starts from the dossier: category, newest income, dates, each with its datum', () => {
  expect(prefillOf(world.facts, TODAY)).toMatchObject({
    category: { value: 'mainOccupation', datum: { type: 'affiliation' } },
    income: { value: 1280000, year: 2024, datum: { id: idOf('income 2024 tax') } },
    startedOn: { value: '2017-04-01' },
    ceasedOn: null,
  });
  expect(computed(asIs).data['income']).toMatchObject({ origin: 'imported', about: '2024' });
  expect(computed({ ...asIs, income: euroCents(1) }).data['income']).toMatchObject({ origin: 'desk' });
});

describe('three years of it', () => {
  it('takes the claims of the account as they are, and the known final income', () => {
    const { years } = computed(asIs).answer;
    expect(years.map(({ year, incomeKnown }) => [year, incomeKnown])).toEqual([
      [2024, true],
      [2025, false],
      [2026, false],
    ]);
    expect(years[2]).toMatchObject({
      provisional: 356168,
      provisionalFee: 14424,
      final: 356168,
      difference: 0,
    });
    expect(years[2]?.quarters.map((one) => one.from)).toEqual(['claimed', 'claimed', 'claimed', 'claimed']);
    // 2021 is not in the file and the coefficient of 2025 was not read: nothing stands in their place.
    expect(years[0]?.provisional).toBeNull();
    expect(years[1]?.provisional).toBeNull();
  });

  it('leaves the claims of another category aside', () => {
    const other = computed({ ...asIs, category: 'secondaryOccupation' });
    expect(other.answer.years[2]?.quarters[0]?.from).toBe('reference');
  });

  it('opens each amount to the rule that gives it, with the same cents', () => {
    const more = { ...asIs, income: euroCents(3000000) };
    const whole = computed(more);
    const one = explainScenario(whole, { kind: 'provisional', quarter: quarter('2026Q2') }, more, world);
    expect(one).toMatchObject({ rule: 'provisional-contribution', answer: { principal: 89042 } });
    const difference = explainScenario(whole, { kind: 'difference', year: 2026 }, more, world);
    expect(difference).toMatchObject({ rule: 'regularisation', answer: { supplement: 258832 } });
    const estimate: Scenario = { ...more, provisionalOn: 'estimate' };
    const asked = explainScenario(
      computed(estimate),
      { kind: 'provisional', quarter: quarter('2026Q2') },
      estimate,
      world,
    );
    expect(asked).toMatchObject({ rule: 'quarterly-contribution', answer: { principal: 153750 } });
    expect(explainScenario(whole, { kind: 'final', year: 2025 }, more, world).rule).toBe(
      'contribution-scenario',
    );
  });

  it('never owes less on a higher income, and final is provisional plus difference', () => {
    const incomes = fc.integer({ min: 0, max: 15_000_000 });
    fc.assert(
      fc.property(incomes, incomes, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const final = (income: number) => computed({ ...asIs, income: euroCents(income) }).answer.years[2];
        const [less, more] = [final(low), final(high)];
        assert(less?.final !== null && less && more?.final && more.provisional !== null, 'figures of 2026');
        expect(more.final).toBeGreaterThanOrEqual(less.final);
        expect(more.provisional + (more.difference ?? 0)).toBe(more.final);
      }),
    );
  });
});
