import { sql } from 'kysely';
import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { DEPARTURE_TYPE, type DossierMove } from '../sync-store.ts';

/**
 * Rows, looks and files of a dossier change their office; the card is written by whoever moves it. In the office that it
 * leaves one departure remains, with the names of what left; a departure of before in the other one is over.
 */
export async function moveDossier(db: Database | Tx, move: DossierMove): Promise<void> {
  const { dossierId, from, to, fromVer, toVer, at } = move;
  await sql`
    delete from entity where space_id in (${from}, ${to}) and type = ${DEPARTURE_TYPE} and id = ${dossierId}`.execute(
    db,
  );
  await sql`
    insert into entity (space_id, type, id, dossier_id, ver, deleted, head, body, field_ver)
    select ${from}, ${DEPARTURE_TYPE}, ${dossierId}, ${dossierId}, ${fromVer}, true, json_build_object('recordedOn', ${at}::text)::text,
      json_build_object('to', ${to}::text, 'rows', coalesce(
        json_agg(json_build_array(type, id) order by type, id) filter (where type <> 'audit-entry'), '[]'::json))::text,
      '{}'
    from entity where space_id = ${from} and dossier_id = ${dossierId}`.execute(db);
  await takeFiles(db, move);
  await sql`
    update entity set space_id = ${to}, ver = ${toVer}, field_ver = '{}'
    where space_id = ${from} and dossier_id = ${dossierId} and type <> ${DEPARTURE_TYPE}`.execute(db);
  await db.deleteFrom('digest').where('space_id', '=', from).where('dossier_id', '=', dossierId).execute();
}

/** Copies: another dossier of the former office may name the same bytes. What nobody names there goes with the next sweep. */
async function takeFiles(db: Database | Tx, { dossierId, from, to }: DossierMove): Promise<void> {
  const named = sql`
    select body::json ->> 'blobHash' from entity
    where space_id = ${from} and dossier_id = ${dossierId} and type = 'supporting-document'`;
  await sql`
    insert into blob (space_id, sha, bytes, complete, created_at)
    select ${to}, sha, bytes, complete, created_at from blob
    where space_id = ${from} and sha in (${named})
    on conflict do nothing`.execute(db);
  // Pieces of two unfinished copies are of the same bytes: their hash is checked when the last one comes.
  await sql`
    insert into blob_chunk (space_id, sha, chunk, bytes)
    select ${to}, sha, chunk, bytes from blob_chunk
    where space_id = ${from} and sha in (${named})
    on conflict do nothing`.execute(db);
  await sql`
    update blob set complete = true
    where space_id = ${to} and not complete and sha in (
      select sha from blob where space_id = ${from} and complete and sha in (${named}))`.execute(db);
}
