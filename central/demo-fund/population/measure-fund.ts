import { findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import { accountView } from '#shared/folds/account-view.ts';
import { daysBetween, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import type { DemoFund } from '../../seed/demo-fund.ts';

/** How often each value of a trait occurs. */
export type Tally = Map<string, number>;

/** What the rows of a fund say, drawn dossiers only: the scenarios were written by hand. */
export interface FundMeasure {
  readonly persons: number;
  readonly companies: number;
  readonly tallies: Readonly<Record<TallyName, Tally>>;
  /** Whole years on the day of the fund. */
  readonly ages: readonly number[];
  /** Years since the affiliation began, active persons only. */
  readonly years: readonly number[];
  /** Newest known income in euros, active in a main occupation, officers left out. */
  readonly mainIncomes: readonly number[];
  /** Pairs of logarithms of incomes of one person in two years that follow each other. */
  readonly incomePairs: readonly (readonly [number, number])[];
}

export type TallyName = keyof ReturnType<typeof emptyTallies>;

const germanMunicipalities = new Set([
  '63001',
  '63012',
  '63013',
  '63023',
  '63040',
  '63048',
  '63061',
  '63067',
  '63087',
]);

export function measureFund(fund: DemoFund, asOf: PlainDate): FundMeasure {
  const tallies: Record<TallyName, Tally> = emptyTallies();
  const sums: PersonSums = { ages: [], years: [], mainIncomes: [], incomePairs: [] };
  let persons = 0;
  let companies = 0;
  for (const { rows, spaceId } of fund.dossiers) {
    const root = findRow(rows, 'dossier');
    if (!root || root.body.dossierNumber.startsWith('1')) continue;
    const count = (name: TallyName, value: string) =>
      tallies[name].set(value, (tallies[name].get(value) ?? 0) + 1);
    count('kind', root.body.kind);
    count('space', spaceId);
    const nis = findRow(rows, 'address')?.body.municipalityNis ?? '';
    const german = germanMunicipalities.has(nis);
    count('language', `${german ? 'DG' : spaceId} ${root.body.language}`);
    if (german) count('germanSpeaking', 'all');
    if (root.body.protected !== null) count('protected', root.body.protected);
    if (root.body.kind === 'company') {
      companies += 1;
      measureCompany(rows, count);
    } else {
      persons += 1;
      measurePerson(rows, asOf, count, sums);
    }
  }
  return { persons, companies, tallies, ...sums };
}

function emptyTallies() {
  const tally = (): Tally => new Map();
  return {
    kind: tally(),
    space: tally(),
    sex: tally(),
    civilStatus: tally(),
    capacity: tally(),
    category: tally(),
    status: tally(),
    language: tally(),
    germanSpeaking: tally(),
    openQuarters: tally(),
    rung: tally(),
    plan: tally(),
    legalForm: tally(),
    companyStatus: tally(),
    size: tally(),
    officers: tally(),
    children: tally(),
    births: tally(),
    protected: tally(),
    contract: tally(),
  };
}

type Count = (name: TallyName, value: string) => void;

function measureCompany(rows: readonly Row[], count: Count): void {
  const company = findRow(rows, 'company');
  if (!company) return;
  count('legalForm', company.body.legalForm);
  count('companyStatus', company.body.status);
  count('officers', String(rowsOfType(rows, 'mandate').length));
  const newest = rowsOfType(rows, 'contribution-line').filter((row) => row.body.year === 2025)[0];
  if (newest) count('size', newest.body.principal.cents === 99_847 ? 'large' : 'small');
}

interface PersonSums {
  readonly ages: number[];
  readonly years: number[];
  readonly mainIncomes: number[];
  readonly incomePairs: (readonly [number, number])[];
}

function measurePerson(rows: readonly Row[], asOf: PlainDate, count: Count, sums: PersonSums): void {
  const person = findRow(rows, 'person');
  const affiliation = findRow(rows, 'affiliation');
  const root = findRow(rows, 'dossier');
  if (!person || !affiliation || !root) return;
  const category = affiliation.body.categoryDeclared.at(-1)?.category ?? 'none';
  const status = root.body.flags.includes('deceased') ? 'deceased' : root.body.status;
  count('sex', person.body.sex);
  count('civilStatus', person.body.civilStatus);
  count('capacity', affiliation.body.capacity);
  count('category', category);
  count('status', status);
  sums.ages.push(ageOn(person.body.birthDate, asOf));
  if (status === 'active') {
    sums.years.push(daysBetween(affiliation.body.period.from, asOf) / 365.25);
    // Contributions only: somebody who was late once may still owe the surcharge.
    const items = accountView(rows, asOf).years.flatMap((year) => year.rows.flatMap((row) => row.items));
    const overdue = items.filter(
      (item) => item.kind === 'line' && item.dueOn < asOf && (item.balance ?? 0) > 0,
    ).length;
    count('openQuarters', overdue === 0 ? 'none' : overdue === 1 ? 'one' : overdue <= 6 ? 'several' : 'many');
  }
  const recovery = findRow(rows, 'recovery-file');
  if (recovery) count('rung', recovery.body.rung);
  const plan = findRow(rows, 'payment-plan');
  if (plan) count('plan', plan.body.state);
  const children = rowsOfType(rows, 'household-member').filter((row) => row.body.relation === 'child');
  count('children', String(children.length));
  count(
    'births',
    children.some((row) => row.body.birthDate !== null && daysBetween(row.body.birthDate, asOf) <= 731)
      ? 'recent'
      : 'none',
  );
  if (category === 'mainOccupation')
    count('contract', findRow(rows, 'supplementary-contract') ? 'yes' : 'no');
  measureIncomes(
    rows,
    status === 'active' &&
      affiliation.body.capacity !== 'companyOfficer' &&
      affiliation.body.capacity !== 'workingPartner' &&
      category === 'mainOccupation',
    sums,
  );
}

function measureIncomes(rows: readonly Row[], main: boolean, sums: PersonSums): void {
  const incomes = rowsOfType(rows, 'income-statement')
    .map((row) => ({ year: row.body.year, euros: (row.body.netIncome.cents ?? 0) / 100 }))
    .sort((a, b) => a.year - b.year);
  const newest = incomes.at(-1);
  if (main && newest) sums.mainIncomes.push(newest.euros);
  if (!main) return;
  incomes.forEach((one, i) => {
    const next = incomes[i + 1];
    if (next && next.year === one.year + 1 && one.euros > 0 && next.euros > 0)
      sums.incomePairs.push([Math.log(one.euros), Math.log(next.euros)]);
  });
}

export function ageOn(birthDate: PlainDate, on: PlainDate): number {
  return yearOf(on) - yearOf(birthDate) - (birthDate.slice(5) > on.slice(5) ? 1 : 0);
}

export function shareOf(tally: Tally, ...values: readonly string[]): number {
  let total = 0;
  for (const count of tally.values()) total += count;
  return values.reduce((sum, value) => sum + (tally.get(value) ?? 0), 0) / total;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Pearson's correlation of pairs. */
export function correlationOf(pairs: readonly (readonly [number, number])[]): number {
  const meanX = meanOf(pairs.map(([x]) => x));
  const meanY = meanOf(pairs.map(([, y]) => y));
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}
