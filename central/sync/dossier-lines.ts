import { sql } from 'kysely';
import { wireText } from '../db/entity-rows.ts';
import type { Tx } from '../db/in-transaction.ts';

/** Who looked at what travels to central only: colleagues' looks are nobody's business at a desk. */
export const UNSENT_TYPE = 'audit-entry';

/** `dossier` lines of the pull, by dossier id; the JSON is assembled by the database. */
export async function dossierLines(
  tx: Tx,
  spaceId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await tx
    .selectFrom('entity')
    .select(['dossier_id', sql<string>`string_agg(${wireText}, ',' order by type, id)`.as('rows')])
    .where('space_id', '=', spaceId)
    .where('dossier_id', 'in', ids)
    .where('deleted', '=', false)
    .where('type', '<>', UNSENT_TYPE)
    .groupBy('dossier_id')
    .execute();
  return new Map(
    found.flatMap(({ dossier_id, rows }) =>
      dossier_id === null
        ? []
        : [[dossier_id, `{"t":"dossier","id":${JSON.stringify(dossier_id)},"rows":[${rows}]}`]],
    ),
  );
}

/** `digest` lines of the pull, by dossier id, of those changed after a version. */
export async function digestLines(
  tx: Tx,
  spaceId: string,
  ids: readonly string[],
  since: number,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await tx
    .selectFrom('digest')
    .select(['dossier_id', sql<string>`body::text`.as('text')])
    .where('space_id', '=', spaceId)
    .where('dossier_id', 'in', ids)
    .where('ver', '>', since)
    .execute();
  return new Map(found.map(({ dossier_id, text }) => [dossier_id, `{"t":"digest","digest":${text}}`]));
}
