import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';

type Body = BodyOf<'income-statement'>;

/** The statement of a year that counts, as a new one would replace it. */
export interface IncomeNow {
  readonly statementId: string;
  readonly year: number;
  /** Null while somebody still has to confirm it. */
  readonly cents: EuroCents | null;
  readonly kind: Body['kind'];
  readonly quarters: number;
  readonly receivedOn: PlainDate;
}

/** One statement per year, the latest year first: that of the tax administration, else the strongest nobody replaced. */
export function incomesNow(rows: readonly Row[]): IncomeNow[] {
  const all = rowsOfType(rows, 'income-statement');
  const replaced = new Set(all.flatMap(({ body }) => body.supersedesId ?? []));
  const best = new Map<number, Row<'income-statement'>>();
  for (const row of all) {
    if (replaced.has(row.id)) continue;
    const known = best.get(row.body.year);
    if (known === undefined || isStronger(row, known)) best.set(row.body.year, row);
  }
  return [...best.values()]
    .map(({ id, body }) => ({
      statementId: id,
      year: body.year,
      cents: body.netIncome.cents,
      kind: body.kind,
      quarters: body.quarters,
      receivedOn: body.receivedOn,
    }))
    .sort((a, b) => b.year - a.year);
}

const rank: Readonly<Record<Body['kind'], number>> = { tax: 3, imported: 2, declared: 1, estimated: 0 };

function isStronger(one: Row<'income-statement'>, other: Row<'income-statement'>): boolean {
  const [a, b] = [one.body, other.body];
  if (rank[a.kind] !== rank[b.kind]) return rank[a.kind] > rank[b.kind];
  return a.receivedOn === b.receivedOn ? one.id < other.id : a.receivedOn > b.receivedOn;
}
