import { sql } from 'kysely';
import type { Digest } from '#shared/folds/digest.ts';
import type { StoredRow } from '../db/entity-rows.ts';
import type { Tx } from '../db/in-transaction.ts';
import type { Database } from '../db/open-database.ts';

/** One statement for thousands of rows: a statement per row costs ten times as much. */
export async function insertRows(
  db: Database | Tx,
  rows: readonly (StoredRow & { readonly space_id: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into entity (space_id, type, id, dossier_id, ver, deleted, head, body, field_ver)
    select space_id, type, id, dossier_id, ver, deleted, head, body, field_ver
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(
      space_id text, type text, id text, dossier_id text, ver bigint, deleted boolean,
      head text, body text, field_ver text)`.execute(db);
}

export async function insertDigests(db: Database | Tx, digests: readonly Digest[]): Promise<void> {
  if (digests.length === 0) return;
  const records = digests.map((digest) => ({
    space_id: digest.card.spaceId,
    dossier_id: digest.dossierId,
    ver: digest.ver,
    protected: digest.card.protected,
    body: digest,
  }));
  await sql`
    insert into digest (space_id, dossier_id, ver, protected, body)
    select space_id, dossier_id, ver, protected, body
    from json_to_recordset(${JSON.stringify(records)}::json) as r(
      space_id text, dossier_id text, ver bigint, protected boolean, body json)
    on conflict (space_id, dossier_id) do update
    set ver = excluded.ver, protected = excluded.protected, body = excluded.body`.execute(db);
}
