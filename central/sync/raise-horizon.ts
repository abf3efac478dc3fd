import { sql } from 'kysely';
import type { Database } from '../db/open-database.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { DEPARTURE_TYPE } from './sync-store.ts';

/** A device that was silent for longer compares all names and versions instead of reading what was deleted. */
export const REMEMBERED_DAYS = 180;
const DAY_MS = 86_400_000;

/**
 * Forgets deletions and departures that are older than 180 days, office by office, and raises the version up to which
 * they are forgotten in the same transaction. Run daily and at each start; doing it again changes nothing.
 * @returns how many were forgotten
 */
export async function raiseHorizon(db: Database, nowMs: number): Promise<number> {
  const cutoff = new Date(nowMs - REMEMBERED_DAYS * DAY_MS).toISOString();
  const spaces = await db.selectFrom('space').select('space_id').orderBy('space_id').execute();
  let forgotten = 0;
  for (const { space_id } of spaces) forgotten += await raiseOf(db, space_id, cutoff);
  return forgotten;
}

function raiseOf(db: Database, spaceId: string, cutoff: string): Promise<number> {
  return inTransaction(db, 'read committed', async (tx) => {
    const before = await tx
      .selectFrom('space')
      .select(['ver', 'min_ver'])
      .where('space_id', '=', spaceId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    // The first version of the days that are remembered: whatever a clock once said, nothing after it is forgotten.
    const { rows } = await sql<{ first: number | string | null }>`
      select min(ver) as first from (
        select ver from mutation where space_id = ${spaceId} and received_at >= ${cutoff}
        union all
        select ver from entity where space_id = ${spaceId} and type = ${DEPARTURE_TYPE}
          and (head::json ->> 'recordedOn')::timestamptz >= ${cutoff}) as young`.execute(tx);
    const first = rows[0]?.first ?? null;
    const horizon = first === null ? Number(before.ver) : Number(first) - 1;
    if (horizon <= Number(before.min_ver)) return 0;
    const gone = await tx
      .deleteFrom('entity')
      .where('space_id', '=', spaceId)
      .where('deleted', '=', true)
      .where('ver', '<=', horizon)
      .executeTakeFirst();
    await tx.updateTable('space').set({ min_ver: horizon }).where('space_id', '=', spaceId).execute();
    return Number(gone.numDeletedRows);
  });
}
