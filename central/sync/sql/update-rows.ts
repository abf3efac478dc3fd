import { sql } from 'kysely';
import type { StoredRow } from '../../db/entity-rows.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';

/** Overwrites rows that this transaction has locked. */
export async function updateRows(
  db: Database | Tx,
  rows: readonly (StoredRow & { readonly space_id: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update entity set ver = r.ver, deleted = r.deleted, head = r.head, body = r.body, field_ver = r.field_ver
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(
      space_id text, type text, id text, ver bigint, deleted boolean, head text, body text, field_ver text)
    where entity.space_id = r.space_id and entity.type = r.type and entity.id = r.id`.execute(db);
}
