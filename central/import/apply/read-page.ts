import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { FileKind } from '../define/files.ts';
import type { DossierPlace, OtherDossier, SourceRow } from '../build/import-context.ts';
import type { Surroundings } from '../build/build-dossier.ts';
import { type RowData, textIn } from '../rows/staged-row.ts';

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
  readonly data: RowData;
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
  const around = await surroundingsOf(db, [...remembered, ...staged]);
  return { places, remembered: byDossier(remembered), staged: byDossier(staged), around };
}

/** A page of a first extract. */
export interface FreshPage extends Page {
  /** What the next page follows. */
  readonly end: FreshCursor;
}

export interface FreshCursor {
  readonly place: number;
  readonly ref: string;
}

/**
 * The same of a first extract: nothing is remembered, and what was rejected is not asked for. Offices are mixed, in the
 * order of the extract: its rows are found where they were written, side by side.
 */
export async function readFreshPage(
  db: Database | Tx,
  after: FreshCursor | null,
  limit: number,
): Promise<FreshPage | null> {
  const { place, ref } = after ?? { place: -1, ref: '' };
  const { rows: found } = await sql<PlaceRow & { place: number }>`
    select d.*, t.place from (select place, ref from import_touched
      where (place, ref) > (${place}::bigint, ${ref}) order by place, ref limit ${limit}) t
    join import_dossier d on d.ref = t.ref order by t.place, t.ref`.execute(db);
  const last = found.at(-1);
  if (last === undefined) return null;
  const places = found.map(placeOf);
  const staged = await freshRows(
    db,
    places.map((one) => one.ref),
  );
  return {
    places,
    remembered: new Map(),
    staged: byDossier(staged),
    around: await surroundingsOf(db, staged),
    end: { place: Number(last.place), ref: last.ref },
  };
}

/** One answer per dossier: a quarter of the time of a row each, for the driver as for the server. */
async function freshRows(db: Database | Tx, refs: readonly string[]): Promise<readonly PageRow[]> {
  const wanted = sql`${sql.val([...refs])}::text[]`;
  const other = sql`case when kind in ('mandates', 'helpers') then ref_a end`;
  const { rows } = await sql<{ dossier: string; rows: string }>`
    select dossier, '[' || string_agg(${tuple(other)}, ',') || ']' as rows
    from import_stage where dossier = any(${wanted}) and not rejected group by dossier
    union all
    select dossier, '[' || ${tuple(sql`ref_a`)} || ']'
    from import_stage where kind in ('mandates', 'helpers') and ref_a = any(${wanted}) and not rejected
      and not (dossier = any(${wanted}))`.execute(db);
  return rows.flatMap(({ dossier, rows: text }) => {
    const read: readonly FreshTuple[] = JSON.parse(text);
    return read.map((row) => freshRow(dossier, row));
  });
}

/** A row as JSON, its data as the database has them; the names of kinds need no escapes. */
function tuple(other: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`'["' || kind || '",' || to_json(key)::text || ','
    || coalesce(to_json(${other})::text, 'null') || ',' || data::text || ']'`;
}

type FreshTuple = readonly [kind: FileKind, key: string, other: string | null, data: RowData];

function freshRow(dossier: string, [kind, key, other, data]: FreshTuple): PageRow {
  return { kind, key, dossier, other, data, hash: '', at: null, rejected: false };
}

/** A row of which somebody else is the other party stands in both dossiers. */
function byDossier(rows: readonly PageRow[]): ReadonlyMap<string, readonly PageRow[]> {
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

/** Dossiers and lines beyond this page that its rows speak of. */
async function surroundingsOf(db: Database | Tx, rows: readonly PageRow[]): Promise<Surroundings> {
  const refs = new Set<string>();
  const ssins = new Set<string>();
  const lines = new Set<string>();
  const own = new Set(rows.flatMap(({ kind, key }) => (kind === 'contribution-lines' ? [key] : [])));
  for (const { kind, data } of rows) {
    if (kind === 'mandates' || kind === 'helpers')
      for (const column of ['person_ref', 'helper_ref', 'company_ref', 'helped_ref'])
        add(refs, textIn(data, column));
    if (kind === 'household' || kind === 'mandates' || kind === 'helpers') add(ssins, textIn(data, 'ssin'));
    for (const column of ['on_line', 'line_ref']) add(lines, textIn(data, column), own);
    for (const ref of textIn(data, 'line_refs')?.split(' ') ?? []) add(lines, ref, own);
  }
  const others = await findOthers(db, refs, ssins);
  const known = await findLines(db, lines);
  const byRef = new Map(others.map((one) => [one.ref, one]));
  const bySsin = new Map(others.flatMap((one) => (one.ssin === null ? [] : [[one.ssin, one] as const])));
  return {
    dossierOf: (ref) => byRef.get(ref) ?? null,
    dossierBySsin: (ssin) => bySsin.get(ssin) ?? null,
    lineOf: (ref) => known.get(ref) ?? null,
  };
}

async function findOthers(
  db: Database | Tx,
  refs: ReadonlySet<string>,
  ssins: ReadonlySet<string>,
): Promise<readonly OtherDossier[]> {
  if (refs.size + ssins.size === 0) return [];
  const numbers = sql`${sql.val([...ssins])}::text[]`;
  const { rows } = await sql<PlaceRow & { data: RowData | null }>`
    select d.*, coalesce(s.data, m.data) as data from import_dossier d
    left join import_stage s on s.kind = d.kind and s.key = d.ref and not s.rejected
    left join import_row m on m.kind = d.kind and m.key = d.ref
    where d.ref = any(${sql.val([...refs])}::text[] || array(
      select key from import_stage where kind = 'persons' and ref_a = any(${numbers}) and not rejected
      union select key from import_row where kind = 'persons' and data ->> 'ssin' = any(${numbers})))`.execute(
    db,
  );
  return rows.map((row) => ({
    ...placeOf(row),
    name:
      textIn(row.data ?? {}, 'name') ??
      `${textIn(row.data ?? {}, 'family_name') ?? ''} ${textIn(row.data ?? {}, 'given_names') ?? ''}`.trim(),
    ssin: textIn(row.data ?? {}, 'ssin'),
  }));
}

async function findLines(
  db: Database | Tx,
  refs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, RowData>> {
  if (refs.size === 0) return new Map();
  const wanted = sql`${sql.val([...refs])}::text[]`;
  const { rows } = await sql<{ key: string; data: RowData }>`
    select key, data from import_row where kind = 'contribution-lines' and key = any(${wanted})
    union all
    select key, data from import_stage where kind = 'contribution-lines' and key = any(${wanted}) and not rejected`.execute(
    db,
  );
  return new Map(rows.map(({ key, data }) => [key, data]));
}

function add(to: Set<string>, value: string | null, except?: ReadonlySet<string>): void {
  if (value !== null && !except?.has(value)) to.add(value);
}

function pageRow({ file_no, line, ...row }: Stored): PageRow {
  return { ...row, at: file_no === null || line === null ? null : { fileNo: file_no, line } };
}

interface PlaceRow {
  readonly ref: string;
  readonly kind: 'persons' | 'companies';
  readonly dossier_id: string;
  readonly space_id: string;
  readonly number: number;
  readonly demo: boolean;
}

function placeOf(row: PlaceRow): DossierPlace {
  const { ref, kind, number, demo } = row;
  return { ref, kind, dossierId: row.dossier_id, spaceId: row.space_id, number, demo };
}
