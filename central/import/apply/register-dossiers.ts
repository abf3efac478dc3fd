import { sql } from 'kysely';
import type { Tx } from '../../db/in-transaction.ts';
import { type Database, isEmbedded } from '../../db/open-database.ts';
import { importedId } from '../build/import-context.ts';
import { isFictitiousCompany, isFictitiousPerson } from '../rows/check-identity.ts';
import { type RowData, rowDataOf } from '../rows/staged-row.ts';
import type { SpaceOf } from './offices.ts';

/** Imported dossiers are numbered from here on, in the order of the fund's own references. */
const FIRST_NUMBER = 20_000_001;
const PAGE = 5_000;
/** More than a file has. */
const LINES_OF_A_FILE = 2 ** 32;

/** What an earlier run touched. */
export async function forgetTouched(db: Database): Promise<void> {
  await sql`truncate import_touched`.execute(db);
}

/** The desk may have handed a dossier to another office since the last extract: it stays there. */
export async function followTransfers(db: Database): Promise<void> {
  await sql`update import_dossier d set space_id = g.space_id from digest g
    where g.dossier_id = d.dossier_id and g.space_id <> d.space_id`.execute(db);
}

/**
 * Gives each new person and company of the stage its number, its id and its office, and notes it among those that the run
 * touches, where it stands in the extract.
 * @returns whether all that are registered now are new
 */
export async function registerDossiers(db: Database, spaceOf: SpaceOf): Promise<boolean> {
  const { rows: last } = await sql<{ most: number | null }>`
    select max(number) as most from import_dossier`.execute(db);
  const most = last[0]?.most ?? null;
  let number = Math.max(FIRST_NUMBER - 1, Number(most ?? 0));
  return db.transaction().execute(async (tx) => {
    const read = await newDossiers(tx);
    let next = read();
    for (;;) {
      const rows = await next;
      if (rows.length === 0) return most === null;
      // What follows is looked up while these are written.
      next = read();
      next.catch(() => undefined);
      const records = rows.map(({ key, kind, place, data }) => ({
        ref: key,
        kind,
        place,
        dossier_id: importedId('dossier', key),
        space_id: spaceOf(data),
        number: (number += 1),
        demo: kind === 'persons' ? isFictitiousPerson(data) : isFictitiousCompany(data),
      }));
      await sql`with made as materialized (
          select * from json_to_recordset(${JSON.stringify(records)}::json) as r(
            ref text, kind text, place bigint, dossier_id text, space_id text, number integer, demo boolean)),
        registered as (insert into import_dossier (ref, kind, dossier_id, space_id, number, demo)
          select ref, kind, dossier_id, space_id, number, demo from made)
        insert into import_touched (space_id, ref, place) select space_id, ref, place from made`.execute(
        isEmbedded(db) ? tx : db,
      );
    }
  });
}

interface NewDossier {
  readonly key: string;
  readonly kind: string;
  readonly place: string;
  readonly data: RowData;
}

/**
 * New persons and companies by their references, so many at each call, and none at the end. They are looked for once: page after
 * page all of the stage would be gone through for each.
 */
async function newDossiers(tx: Tx): Promise<() => Promise<readonly NewDossier[]>> {
  // All of them are read: what comes quickly at first serves nobody.
  await sql`set local cursor_tuple_fraction = 1`.execute(tx);
  await sql`declare new_dossiers no scroll cursor for
    select s.key, s.kind, s.file_no::bigint * ${sql.lit(LINES_OF_A_FILE)} + s.line as place, s.data from import_stage s
    where s.kind in ('persons', 'companies') and not s.rejected
      and not exists (select 1 from import_dossier d where d.ref = s.key)
    order by s.key`.execute(tx);
  return async () => {
    const { rows } = await sql<{ key: string; kind: string; place: string; data: string }>`
      fetch ${sql.lit(PAGE)} from new_dossiers`.execute(tx);
    return rows.map(({ data, ...row }) => ({ ...row, data: rowDataOf(data) }));
  };
}

/**
 * Of a first extract every dossier is new; they are gone through as they stand in it.
 * @param areNoted what `registerDossiers` answered: an import that was cut short may have registered some before
 */
export async function touchAll(db: Database, areNoted: boolean): Promise<number> {
  if (areNoted) return countTouched(db);
  await sql`insert into import_touched (space_id, ref, place)
    select d.space_id, d.ref, s.file_no::bigint * ${LINES_OF_A_FILE} + s.line
    from import_dossier d join import_stage s on s.kind = d.kind and s.key = d.ref and not s.rejected
    on conflict do nothing`.execute(db);
  return countTouched(db);
}

/** Notes which dossiers have a row that is new or another one; with `complete`, also those that miss one. */
export async function findTouched(db: Database, completeKinds: readonly string[]): Promise<number> {
  const changed = sql`not s.rejected and not exists (
    select 1 from import_row m where m.kind = s.kind and m.key = s.key and m.hash = s.hash)`;
  await sql`insert into import_touched (space_id, ref)
    select distinct d.space_id, d.ref from import_stage s join import_dossier d on d.ref = s.dossier where ${changed}
    union
    select d.space_id, d.ref from import_stage s join import_dossier d on d.ref = s.ref_a
    where s.kind in ('mandates', 'helpers') and ${changed}
    on conflict do nothing`.execute(db);
  if (completeKinds.length > 0)
    await sql`insert into import_touched (space_id, ref)
      select distinct d.space_id, d.ref from import_row m join import_dossier d on d.ref = m.dossier
      where m.kind = any(${sql.val([...completeKinds])}::text[])
        and not exists (select 1 from import_stage s where s.kind = m.kind and s.key = m.key)
      on conflict do nothing`.execute(db);
  return countTouched(db);
}

async function countTouched(db: Database): Promise<number> {
  for (const table of ['import_touched', 'import_dossier']) await sql.raw(`analyze ${table}`).execute(db);
  const { rows } = await sql<{ n: string }>`select count(*) as n from import_touched`.execute(db);
  return Number(rows[0]?.n ?? 0);
}
