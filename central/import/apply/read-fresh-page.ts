import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { DossierPlace } from '../build/import-context.ts';
import type { FileKind } from '../define/files.ts';
import type { RowData } from '../rows/staged-row.ts';
import type { PageRow } from './read-page.ts';
import { type PlaceRow, placeOf } from './surroundings.ts';

/** A page of a first extract, its rows not parsed yet: whoever builds it may be another thread. */
export interface FreshPage {
  readonly places: readonly DossierPlace[];
  readonly texts: readonly FreshText[];
  /** Rows of the extract. */
  readonly rows: number;
}

/** The rows of one dossier as JSON. */
interface FreshText {
  readonly dossier: string;
  readonly rows: string;
}

interface FreshCursor {
  readonly spaceId: string;
  readonly place: number;
  readonly ref: string;
}

/**
 * Pages of a first extract: nothing is remembered, and what was rejected is not asked for. Office by office, so that what
 * is sorted by office and version afterwards comes sorted; within one in the order of the extract, where the rows lie side by
 * side.
 * @returns what gives the next page at each call, and null when there is none
 */
export function freshPages(db: Database | Tx, limit: number): () => Promise<FreshPage | null> {
  let after: FreshCursor = { spaceId: '', place: -1, ref: '' };
  return async () => {
    const { rows: found } = await sql<PlaceRow & { place: number }>`
      select d.*, t.place from (select space_id, place, ref from import_touched
        where (space_id, place, ref) > (${after.spaceId}, ${after.place}::bigint, ${after.ref})
        order by space_id, place, ref limit ${limit}) t
      join import_dossier d on d.ref = t.ref order by t.space_id, t.place, t.ref`.execute(db);
    const last = found.at(-1);
    if (last === undefined) return null;
    after = { spaceId: last.space_id, place: Number(last.place), ref: last.ref };
    const places = found.map(placeOf);
    const read = await freshTexts(
      db,
      places.map((one) => one.ref),
    );
    const texts = read.map(({ dossier, rows }) => ({ dossier, rows }));
    return { places, texts, rows: read.reduce((sum, { n }) => sum + Number(n), 0) };
  };
}

/** One answer per dossier: a quarter of the time of a row each, for the driver as for the server. */
async function freshTexts(
  db: Database | Tx,
  refs: readonly string[],
): Promise<readonly (FreshText & { readonly n: number })[]> {
  const wanted = sql`${sql.val([...refs])}::text[]`;
  const other = sql`case when kind in ('mandates', 'helpers') then ref_a end`;
  const { rows } = await sql<FreshText & { n: number }>`
    select dossier, count(*) as n, '[' || string_agg(${tuple(other)}, ',') || ']' as rows
    from import_stage where dossier = any(${wanted}) and not rejected group by dossier
    union all
    select dossier, 1, '[' || ${tuple(sql`ref_a`)} || ']'
    from import_stage where kind in ('mandates', 'helpers') and ref_a = any(${wanted}) and not rejected
      and not (dossier = any(${wanted}))`.execute(db);
  return rows;
}

/** A row as JSON, its data as the database has them; kinds, keys and references have no character that needs an escape. */
function tuple(other: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`'["' || kind || '","' || key || '",' || coalesce('"' || ${other} || '"', 'null') || ',' || data || ']'`;
}

type FreshTuple = readonly [kind: FileKind, key: string, other: string | null, data: RowData];

export function rowsOfTexts(texts: readonly FreshText[]): readonly PageRow[] {
  return texts.flatMap(({ dossier, rows }) => {
    const read: readonly FreshTuple[] = JSON.parse(rows);
    return read.map((row) => freshRow(dossier, row));
  });
}

function freshRow(dossier: string, [kind, key, other, data]: FreshTuple): PageRow {
  return { kind, key, dossier, other, data, hash: '', at: null, rejected: false };
}
