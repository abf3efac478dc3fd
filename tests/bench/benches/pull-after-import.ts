import { sql } from 'kysely';
import { openServer } from '../../../central/db/open-database.ts';
import { sqlSyncStore } from '../../../central/sync/sql/sql-sync-store.ts';

const CHANGED = 1_000;
const PULLS = 60;

/**
 * What a pull of 1,000 changed dossiers asks of the database of a fund that was just taken in: one row and the card of each,
 * as the lines that travel. The first pulls, which nobody has warmed anything for, count as well.
 * @returns milliseconds of each pull, and how many dossiers changed
 */
export async function pullAfterImport(
  url: string,
): Promise<{ readonly ms: readonly number[]; readonly changed: number }> {
  const db = await openServer(url);
  try {
    const { rows: largest } = await sql<{ space_id: string }>`
      select space_id from digest group by space_id order by count(*) desc, space_id limit 1`.execute(db);
    const space = largest[0]?.space_id ?? '';
    const { rows: spaces } = await sql<{ ver: number }>`
      update space set ver = ver + 1 where space_id = ${space} returning ver`.execute(db);
    const ver = Number(spaces[0]?.ver);
    // All over the office, not a thousand neighbours.
    const { rows: touched } = await sql<{ dossier_id: string }>`
      update digest set ver = ${ver} where space_id = ${space} and dossier_id in (
        select dossier_id from digest where space_id = ${space} order by md5(dossier_id) limit ${CHANGED})
      returning dossier_id`.execute(db);
    const ids = touched.map(({ dossier_id }) => dossier_id);
    await sql`update entity set ver = ${ver} where space_id = ${space} and type = 'dossier'
      and dossier_id = any(${sql.val(ids)}::text[])`.execute(db);
    const store = sqlSyncStore(db);
    const ms: number[] = [];
    for (let pull = 0; pull < PULLS; pull += 1) {
      const from = performance.now();
      await store.transaction('repeatable read', async (tx) => {
        const rows = await tx.changedRows(space, { ver: ver - 1, type: null, id: '' }, CHANGED);
        const cards = await tx.digestLines(space, ids, ver - 1);
        if (rows.length !== ids.length || cards.size !== ids.length) throw new Error('a change is missing');
      });
      ms.push(performance.now() - from);
    }
    return { ms, changed: ids.length };
  } finally {
    await db.destroy();
  }
}
