import { findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import { dossierFacts } from '#shared/folds/explain/dossier-facts.ts';
import { lastDayIncluded } from '#shared/kernel/period.ts';
import { addDays } from '#shared/kernel/plain-date.ts';
import { quarterOf } from '#shared/kernel/quarter.ts';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { generateDemoFund } from '../../../central/demo-fund/generate-demo-fund.ts';
import { DEMO_DAY, DEMO_SEED } from '../../../central/start/prepare-fund.ts';
import { cachedLines, fingerprint } from './cache.ts';

/** Facts of one person by the names under which the rules ask for them: JSON, so that a worker reads them as lines. */
export type LawFacts = Readonly<Record<string, string | number | boolean | null>>;

const sources = ['central/demo-fund', 'shared/entities', 'tests/bench/data/law-facts.ts'];
/** Blocks per drawn dossier: other ages and incomes in the same proportions. */
const COPIES = 10;

/** NDJSON file of `n` blocks of facts out of the demo fund's population. */
export async function lawFacts(n: number): Promise<string> {
  const print = await fingerprint(sources, { n, seed: DEMO_SEED });
  return cachedLines(`law-facts-${n}-${print}.ndjson`, function* () {
    let made = 0;
    const fund = { seed: DEMO_SEED, n: Math.ceil((n / COPIES) * 1.6), asOf: DEMO_DAY };
    for (const { rows } of generateDemoFund(fund).dossiers) {
      const facts = factsOf(rows);
      if (facts === null) continue;
      for (let copy = 0; copy < COPIES && made < n; copy += 1, made += 1)
        yield JSON.stringify(vary(facts, made));
      if (made >= n) return;
    }
    throw new Error(`the demo fund gave ${made} blocks of facts, ${n} were wanted`);
  });
}

function factsOf(rows: readonly Row[]): LawFacts | null {
  const person = findRow(rows, 'person');
  const facts = dossierFacts(rows);
  const category = facts.categories.at(-1)?.value;
  if (!person || !category || facts.startedOn === null) return null;
  const members = rowsOfType(rows, 'household-member').filter(({ body }) => body.period.to === null);
  const children = members.filter(({ body }) => body.relation === 'child');
  const youngest =
    children
      .flatMap(({ body }) => body.birthDate ?? [])
      .sort()
      .at(-1) ?? null;
  const income = facts.incomes[0]?.value ?? 0;
  const together = members.some(({ body }) => body.relation !== 'child');
  const affiliation = rowsOfType(rows, 'affiliation').at(-1);
  return {
    birthDate: person.body.birthDate,
    survivorBirthDate: person.body.birthDate,
    category,
    capacity: affiliation?.body.capacity ?? 'selfEmployed',
    startedOn: facts.startedOn.value,
    activeSince: facts.startedOn.value,
    ceasedOn: affiliation ? lastDayIncluded(affiliation.body.period) : null,
    income,
    currentIncome: income,
    referenceIncome: income,
    incomeOfReferenceYear: income,
    revaluedIncome: income,
    definitiveIncome: income,
    managementFeeRate: facts.feeRates[0]?.value ?? '0.0405',
    household: children.length > 0 ? 'withFamily' : together ? 'cohabiting' : 'single',
    withFamily: children.length > 0,
    singleParent: children.length > 0 && !together,
    bornOn: youngest,
    married: person.body.civilStatus === 'married',
  };
}

/** The same person some years older or younger, with another income and an incapacity of another date. */
function vary(facts: LawFacts, no: number): LawFacts {
  const random = seededRandom(`law facts ${no}`);
  const shift = random.int(-2_000, 2_000);
  const moved = (name: string) => {
    const value = facts[name];
    return typeof value === 'string' ? addDays(plainDate(value), shift) : null;
  };
  const on = addDays(plainDate(DEMO_DAY), random.int(-700, 40));
  const factor = random.int(60, 160);
  const incomes = Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, Math.round((value * factor) / 100)]] : [],
    ),
  );
  return {
    ...facts,
    ...incomes,
    birthDate: moved('birthDate'),
    survivorBirthDate: moved('survivorBirthDate'),
    on,
    quarter: quarterOf(on),
    year: Number(on.slice(0, 4)),
    incapacityFrom: addDays(on, -random.int(0, 500)),
    careerYears: random.int(0, 45),
  };
}
