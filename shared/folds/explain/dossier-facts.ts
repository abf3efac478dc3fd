import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import type { Category } from '#shared/entities/codes.ts';
import { findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import { type Amount, isKnown } from '#shared/kernel/amount.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { lastDayIncluded } from '#shared/kernel/period.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterEnd, quarterOf, quarterYear } from '#shared/kernel/quarter.ts';
import type { Rate } from '#shared/kernel/rate.ts';
import { datum } from './computation.ts';
import { feeRatesOf } from './fee-rates.ts';

/** A value of the dossier with the row it stands in. */
export interface Fact<Value> {
  readonly value: Value;
  readonly datum: Datum;
}

export interface IncomeFact extends Fact<EuroCents> {
  readonly year: number;
  readonly quarters: number;
  readonly kind: 'tax' | 'declared' | 'estimated' | 'imported';
}

/** What the rules of contributions can be fed with, each with its datum. Nothing in it is guessed. */
export interface DossierFacts {
  readonly language: Lang;
  readonly kind: 'person' | 'company';
  /** First day of the first activity known here. */
  readonly startedOn: Fact<PlainDate> | null;
  /** Last day of the last activity; null while it goes on. */
  readonly ceasedOn: Fact<PlainDate> | null;
  /** Declared categories in order of date; each holds until the next. */
  readonly categories: readonly (Fact<Category> & { readonly from: PlainDate })[];
  /** The income of a year that counts: the newest tax statement before anything said or guessed. */
  readonly incomes: readonly IncomeFact[];
  /** Management fee of a year, when the claims of that year agree on one rate. */
  readonly feeRates: readonly (Fact<Rate> & { readonly year: number })[];
}

export function dossierFacts(rows: readonly Row[]): DossierFacts {
  const dossier = findRow(rows, 'dossier');
  const affiliations = rowsOfType(rows, 'affiliation')
    .filter((row) => row.body.state !== 'cancelled' && row.body.state !== 'draft')
    .sort((a, b) => compare(a.body.period.from, b.body.period.from));
  const first = affiliations[0];
  const last = affiliations.at(-1);
  const ended =
    last && affiliations.every((row) => row.body.period.to !== null)
      ? lastDayIncluded(last.body.period)
      : null;
  return {
    language: dossier?.body.language ?? 'fr',
    kind: dossier?.body.kind ?? 'person',
    startedOn: first
      ? { value: first.body.period.from, datum: ofRow(first, 'period', originOf(first)) }
      : null,
    ceasedOn: last && ended !== null ? { value: ended, datum: ofRow(last, 'period', originOf(last)) } : null,
    categories: affiliations
      .flatMap((row) =>
        row.body.categoryDeclared.map((one) => ({
          from: one.from,
          value: one.category,
          datum: ofRow(row, 'categoryDeclared', originOf(row)),
        })),
      )
      .sort((a, b) => compare(a.from, b.from)),
    incomes: incomesOf(rows),
    feeRates: feeRatesOf(rows),
  };
}

/** The category declared for that day; null when nothing was declared for it. */
export function categoryOn(facts: DossierFacts, on: PlainDate): Fact<Category> | null {
  return facts.categories.filter((one) => one.from <= on).at(-1) ?? null;
}

/** Of a quarter: what held on its last day, since an activity may begin in it. */
export function categoryIn(facts: DossierFacts, quarter: Quarter): Fact<Category> | null {
  return categoryOn(facts, quarterEnd(quarter));
}

export function incomeOf(facts: DossierFacts, year: number): IncomeFact | null {
  return facts.incomes.find((one) => one.year === year) ?? null;
}

/**
 * The income of the year of reference: known, `none` for whoever had not begun yet (the law gives a fixed amount), or
 * `unknown` when the activity existed and the file does not say what it brought.
 */
export function referenceIncome(facts: DossierFacts, quarter: Quarter): IncomeFact | 'none' | 'unknown' {
  const year = quarterYear(quarter) - 3;
  const found = incomeOf(facts, year);
  if (found !== null) return found;
  const started = facts.startedOn;
  return started !== null && quarterYear(quarterOf(started.value)) > year ? 'none' : 'unknown';
}

export function feeRateOf(facts: DossierFacts, year: number): Fact<Rate> | null {
  return facts.feeRates.find((one) => one.year === year) ?? null;
}

export function ofRow(row: Row, field: string, origin: Datum['origin'], about: string | null = null): Datum {
  return datum(origin, field, { type: row.type, id: row.id, asOf: row.asOf, about });
}

/** How an amount says it is known, and since when. */
export function ofAmount(row: Row, field: string, value: Amount, about: string | null = null): Datum {
  const { basis } = value;
  const origin = basis.kind === 'toConfirm' ? 'imported' : basis.kind;
  return datum(origin, field, {
    type: row.type,
    id: row.id,
    asOf: basis.kind === 'imported' ? basis.asOf : row.asOf,
    about,
  });
}

function originOf(row: Row): Datum['origin'] {
  return row.origin.kind === 'import' ? 'imported' : 'entered';
}

function incomesOf(rows: readonly Row[]): IncomeFact[] {
  const all = rowsOfType(rows, 'income-statement');
  const superseded = new Set(all.flatMap((row) => row.body.supersedesId ?? []));
  const rank = { tax: 3, imported: 2, declared: 1, estimated: 0 } as const;
  const best = new Map<number, Row<'income-statement'>>();
  for (const row of all) {
    if (superseded.has(row.id) || !isKnown(row.body.netIncome)) continue;
    const known = best.get(row.body.year);
    const better =
      known === undefined ||
      rank[row.body.kind] > rank[known.body.kind] ||
      (row.body.kind === known.body.kind && row.body.receivedOn > known.body.receivedOn);
    if (better) best.set(row.body.year, row);
  }
  return [...best.values()]
    .flatMap((row): IncomeFact[] => {
      const { netIncome, year, quarters, kind, receivedOn } = row.body;
      if (!isKnown(netIncome) || netIncome.cents < 0) return [];
      const source = { ...ofAmount(row, 'netIncome', netIncome, String(year)), asOf: receivedOn };
      return [{ value: netIncome.cents, year, quarters, kind, datum: source }];
    })
    .sort((a, b) => b.year - a.year);
}

/** First quarter of the obligation without interruption, as far as the affiliations say. */
export function subjectSince(facts: DossierFacts): Fact<Quarter> | null {
  return facts.startedOn === null
    ? null
    : { value: quarterOf(facts.startedOn.value), datum: facts.startedOn.datum };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
