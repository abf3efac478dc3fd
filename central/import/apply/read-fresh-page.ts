import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { DossierPlace, OtherDossier, SourceRow } from '../build/import-context.ts';
import type { FileKind } from '../define/files.ts';
import type { RowData } from '../rows/staged-row.ts';
import { findOthers, type PlaceRow, placeOf } from './surroundings.ts';

/** A page of a first extract, its rows not parsed yet: whoever builds it may be another thread. */
export interface FreshPage {
  readonly places: readonly DossierPlace[];
  readonly texts: readonly FreshText[];
  /** Other parties of its rows, and those whose rows name one of its dossiers. */
  readonly others: readonly OtherDossier[];
  /** Rows of the extract. */
  readonly rows: number;
}

/** Rows of one dossier as JSON, or rows of others of which it is the other party. */
interface FreshText {
  readonly dossier: string;
  readonly own: boolean;
  readonly rows: string;
}

interface ReadText extends FreshText {
  readonly n: number;
  /** What its rows say of other parties, with a space in between. */
  readonly refs: string | null;
  readonly ssins: string | null;
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
    const texts = read.map(({ dossier, own, rows }) => ({ dossier, own, rows }));
    const others = await findOthers(
      db,
      wordsOf(read.map(({ refs }) => refs)),
      wordsOf(read.map(({ ssins }) => ssins)),
    );
    return { places, texts, others, rows: read.reduce((sum, { n }) => sum + Number(n), 0) };
  };
}

/** One answer per dossier: a quarter of the time of a row each, for the driver as for the server. */
async function freshTexts(db: Database | Tx, refs: readonly string[]): Promise<readonly ReadText[]> {
  const wanted = sql`${sql.val([...refs])}::text[]`;
  const { rows } = await sql<ReadText>`
    select dossier, true as own, count(*) as n, '[' || string_agg(${tuple}, ',') || ']' as rows,
      string_agg(ref_a, ' ') filter (where kind in ('mandates', 'helpers')) as refs,
      string_agg(data::json ->> 'ssin', ' ') filter (where kind in ('household', 'mandates', 'helpers')) as ssins
    from import_stage where dossier = any(${wanted}) and not rejected group by dossier
    union all
    select ref_a, false, 1, '[' || ${tuple} || ']', dossier, null
    from import_stage where kind in ('mandates', 'helpers') and ref_a = any(${wanted}) and not rejected`.execute(
    db,
  );
  return rows;
}

/** A row as JSON, its data as the database has them; kinds and keys have no character that needs an escape. */
const tuple: RawBuilder<unknown> = sql`'["' || kind || '","' || key || '",' || data || ']'`;

function wordsOf(texts: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text?.split(' ') ?? []));
}

type FreshTuple = readonly [kind: FileKind, key: string, data: RowData];

/** Parsed when it is built: rows of a whole page would outlive many collections of garbage. */
export function rowsOfText({ rows }: FreshText): readonly SourceRow[] {
  const read: readonly FreshTuple[] = JSON.parse(rows);
  return read.map(([kind, key, data]) => ({ kind, key, data }));
}
