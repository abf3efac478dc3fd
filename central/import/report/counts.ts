import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';

export interface Counts {
  readonly rows: number;
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly warnings: number;
}

export interface KindCounts extends Counts {
  readonly kind: string;
}

/** What kind of rows a file of the run has, by its number. */
export type KindOfFile = (fileNo: number) => string;

/** Rows of each kind that were reported and taken. By the file they stand in: to look each of them up takes longer than all else. */
export async function countWarnings(db: Database, kindOf: KindOfFile): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ file_no: number; n: string }>`
    select file_no, count(*) as n from import_issue where severity = 'W' group by file_no`.execute(db);
  const warnings = new Map<string, number>();
  for (const { file_no, n } of rows) {
    const kind = kindOf(file_no);
    warnings.set(kind, (warnings.get(kind) ?? 0) + Number(n));
  }
  return warnings;
}

/** How the rows of each kind end; asked before anything is written. The row of extract.csv is no row of data. */
export async function countRows(db: Database, kindOf: KindOfFile): Promise<readonly KindCounts[]> {
  const { rows } = await sql<
    Record<Exclude<keyof KindCounts, 'kind' | 'warnings'>, string> & { kind: string }
  >`
    select s.kind, count(*) as rows,
      count(*) filter (where not s.rejected and m.key is null) as imported,
      count(*) filter (where not s.rejected and m.hash <> s.hash) as updated,
      count(*) filter (where not s.rejected and m.hash = s.hash) as unchanged,
      count(*) filter (where s.rejected) as rejected
    from import_stage s left join import_row m on m.kind = s.kind and m.key = s.key
    where s.kind <> 'extract' group by s.kind order by s.kind`.execute(db);
  const warnings = await countWarnings(db, kindOf);
  return rows.map((row) => ({
    kind: row.kind,
    rows: Number(row.rows),
    imported: Number(row.imported),
    updated: Number(row.updated),
    unchanged: Number(row.unchanged),
    rejected: Number(row.rejected),
    warnings: warnings.get(row.kind) ?? 0,
  }));
}

export function totalOf(kinds: readonly KindCounts[]): Counts {
  const sum = (of: keyof Counts) => kinds.reduce((total, one) => total + one[of], 0);
  return {
    rows: sum('rows'),
    imported: sum('imported'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
    warnings: sum('warnings'),
  };
}
