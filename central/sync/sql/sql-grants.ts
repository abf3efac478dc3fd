import { sql } from 'kysely';
import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import type { GrantedDossier } from '../sync-store.ts';

export async function grantsOf(
  db: Database | Tx,
  staffId: string,
  today: string,
): Promise<readonly GrantedDossier[]> {
  const { rows } = await sql<{
    space_id: string;
    dossier_id: string;
    ver: number | string;
    protected: boolean;
  }>`
    select distinct digest.space_id, digest.dossier_id, digest.ver, digest.protected
    from entity join digest on digest.space_id = entity.space_id and digest.dossier_id = entity.dossier_id
    where entity.type = 'dossier-grant' and not entity.deleted and entity.body::json ->> 'staffId' = ${staffId}
      and entity.body::json ->> 'from' <= ${today} and entity.body::json ->> 'to' >= ${today}
      and entity.body::json ->> 'endedOn' is null
    order by digest.dossier_id`.execute(db);
  return rows.map((row) => ({
    spaceId: row.space_id,
    dossierId: row.dossier_id,
    ver: Number(row.ver),
    protected: row.protected,
  }));
}
