import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { instant } from '#shared/kernel/instant.ts';
import { toStored } from '../../../central/db/entity-rows.ts';
import { migrate } from '../../../central/db/migrate.ts';
import { type Database, openServer } from '../../../central/db/open-database.ts';
import { lentDatabase } from '../../../central/testing/lent-database.ts';
import { insertDigests, insertRows } from '../../../central/seed/insert-rows.ts';
import type { SyncContext } from '../../../central/sync/sync-context.ts';
import type { SyncStore } from '../../../central/sync/sync-store.ts';
import { CARD_KEY, firstData, id, NORTH, people, SOUTH, TODAY } from '../../sim/sim-fund.ts';
import { createTestDatabase } from '../../../central/testing/test-database.ts';

const ROWS_AS_TEXT = '0013-rows-as-text';
export const NOW = instant('2026-11-23T08:00:00.000Z');

/** The one device of each person. */
export const deviceOf = (staffId: string): string => id(`device of ${staffId}`);

/**
 * The fund of the simulator in a true database, each person with one device.
 * @param embedded in this process, whatever the tests run on
 * @param upTo last migration: the tables of a central of before; left out, those of today
 */
export async function fundDatabase(
  embedded = false,
  upTo?: string,
): Promise<{ readonly db: Database; end(): Promise<void> }> {
  const database = embedded ? { url: null, drop: async () => undefined } : await createTestDatabase();
  const db = database.url === null ? await lentDatabase() : await openServer(database.url);
  await migrate(db, upTo);
  for (const space of [NORTH, SOUTH])
    await db
      .insertInto('space')
      .values({ space_id: space, ver: 1, min_ver: 0, card_key: CARD_KEY, office: '{}' })
      .execute();
  const rows = [...firstData.rows.values()].map((row) => ({ ...toStored(row), space_id: row.spaceId }));
  if (upTo !== undefined && upTo < ROWS_AS_TEXT) await insertAsJson(db, rows);
  else await insertRows(db, rows);
  await insertDigests(db, [...firstData.digests.values()]);
  for (const staff of people) {
    const { staffId, badge } = staff;
    await db
      .insertInto('staff')
      .values({ staff_id: staffId, badge, password_hash: '', body: JSON.stringify(staff) })
      .execute();
    await db
      .insertInto('device')
      .values({
        device_id: deviceOf(staffId),
        staff_id: staffId,
        label: '',
        last_seq: 0,
        created_at: NOW,
        seen_at: NOW,
        revoked_at: null,
        revoked_by: null,
      })
      .execute();
  }
  return {
    db,
    async end() {
      await db.destroy();
      await database.drop();
    },
  };
}

/** As rows were written before they were text. */
async function insertAsJson(db: Database, rows: readonly object[]): Promise<void> {
  await sql`insert into entity (space_id, type, id, dossier_id, ver, deleted, head, body, field_ver)
    select space_id, type, id, dossier_id, ver, deleted, head, body, field_ver
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(
      space_id text, type text, id text, dossier_id text, ver bigint, deleted boolean,
      head json, body json, field_ver json)`.execute(db);
}

/** What push and pull need, over that database or another store of the same fund. */
export function contextOver(store: SyncStore): SyncContext {
  return {
    store,
    // No bound on the text: a database writes spaces into it that the other store does not.
    pages: {
      answerBytes: 1e9,
      deltaRows: 4,
      chunkWhole: 1,
      chunkDigests: 2,
      wholePerPage: 2,
      membersPerPage: 4,
      bundlesAtOnce: 2,
      bundleMost: 2,
      bundleEvery: 2,
    },
    gzip: async (text) => gzipSync(text),
    gunzip: async (bytes) => gunzipSync(bytes).toString('utf8'),
    journal: null,
    keys: { token: new Uint8Array(32), cursor: new Uint8Array(32) },
    clock: { nowMs: () => Date.parse(NOW), now: () => NOW, today: () => TODAY },
    epoch: 'epoch',
    poke: { announce: () => undefined, listen: () => () => undefined },
  };
}
