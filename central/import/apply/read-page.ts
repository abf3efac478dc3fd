import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { FileKind } from '../define/files.ts';
import type { DossierPlace, SourceRow } from '../build/import-context.ts';
import type { Surroundings } from '../build/build-dossier.ts';
import { rowDataOf } from '../rows/staged-row.ts';
import { findSurroundings, type PlaceRow, placeOf, surroundingsOf, wantedOf } from './surroundings.ts';

export interface PageRow extends SourceRow {
  readonly dossier: string | null;
  readonly other: string | null;
  readonly hash: string;
  /** Place in the extract; null for what is remembered. */
  readonly at: { readonly fileNo: number; readonly line: number } | null;
  readonly rejected: boolean;
}

interface Stored {
  readonly kind: FileKind;
  readonly key: string;
  readonly dossier: string | null;
  readonly other: string | null;
  readonly hash: string;
  readonly data: string;
  readonly file_no: number | null;
  readonly line: number | null;
  readonly rejected: boolean;
}

/** Some dossiers of one office and all that the extracts say of them; read before anything is locked. */
export interface Page {
  readonly places: readonly DossierPlace[];
  /** By reference of the dossier: what the last extracts said, what this one says. */
  readonly remembered: ReadonlyMap<string, readonly PageRow[]>;
  readonly staged: ReadonlyMap<string, readonly PageRow[]>;
  readonly around: Surroundings;
}

export interface PageCursor {
  readonly spaceId: string;
  readonly ref: string;
}

/** The page that follows a dossier, or the first one; null when there is none. */
export async function readPage(
  db: Database | Tx,
  after: PageCursor | null,
  limit: number,
): Promise<Page | null> {
  const touched = await nextTouched(db, after ?? { spaceId: '', ref: '' }, limit);
  const places = touched.filter(({ spaceId }) => spaceId === touched[0]?.spaceId);
  if (places.length === 0) return null;
  const refs = places.map(({ ref }) => ref);
  const { remembered, staged } = await rowsOfPage(db, refs);
  const around = surroundingsOf(await findSurroundings(db, wantedOf([...remembered, ...staged])));
  return { places, remembered: byDossier(remembered), staged: byDossier(staged), around };
}

/** A row of which somebody else is the other party stands in both dossiers. */
export function byDossier(rows: readonly PageRow[]): ReadonlyMap<string, readonly PageRow[]> {
  const groups = new Map<string, PageRow[]>();
  for (const row of rows)
    for (const ref of row.other === row.dossier ? [row.dossier] : [row.dossier, row.other]) {
      if (ref === null) continue;
      const group = groups.get(ref);
      if (group) group.push(row);
      else groups.set(ref, [row]);
    }
  return groups;
}

/** The next dossiers that the run changes, in the order of their offices. */
async function nextTouched(
  db: Database | Tx,
  after: PageCursor,
  limit: number,
): Promise<readonly DossierPlace[]> {
  const { rows } = await sql<PlaceRow>`select d.* from (select space_id, ref from import_touched
      where (space_id, ref) > (${after.spaceId}, ${after.ref}) order by space_id, ref limit ${limit}) t
    join import_dossier d on d.ref = t.ref order by t.space_id, t.ref`.execute(db);
  return rows.map(placeOf);
}

/** What is remembered and what is staged about these dossiers, rows in which they are the other party included. */
async function rowsOfPage(
  db: Database | Tx,
  refs: readonly string[],
): Promise<{ readonly remembered: readonly PageRow[]; readonly staged: readonly PageRow[] }> {
  const wanted = sql`${sql.val([...refs])}::text[]`;
  const remembered = await sql<Stored>`
    select kind, key, dossier, other, hash, data, null as file_no, null as line, false as rejected
    from import_row where dossier = any(${wanted})
    union all
    select kind, key, dossier, other, hash, data, null, null, false
    from import_row where other = any(${wanted}) and dossier <> all(${wanted})`.execute(db);
  const other = sql`case when kind in ('mandates', 'helpers') then ref_a end`;
  const staged = await sql<Stored>`
    select kind, key, dossier, ${other} as other, hash, data, file_no, line, rejected
    from import_stage where dossier = any(${wanted})
    union all
    select kind, key, dossier, ref_a, hash, data, file_no, line, rejected
    from import_stage where kind in ('mandates', 'helpers') and ref_a = any(${wanted})
      and not (dossier = any(${wanted}))`.execute(db);
  return { remembered: remembered.rows.map(pageRow), staged: staged.rows.map(pageRow) };
}

function pageRow({ file_no, line, data, ...row }: Stored): PageRow {
  return {
    ...row,
    data: rowDataOf(data),
    at: file_no === null || line === null ? null : { fileNo: file_no, line },
  };
}
