import { instant } from '#shared/kernel/instant.ts';
import { toStored } from '../../../central/db/entity-rows.ts';
import { migrate } from '../../../central/db/migrate.ts';
import { type Database, openEmbedded, openServer } from '../../../central/db/open-database.ts';
import { insertDigests, insertRows } from '../../../central/seed/insert-rows.ts';
import { CARD_KEY, firstData, id, NORTH, people, SOUTH } from '../../sim/sim-fund.ts';
import { createTestDatabase } from './test-database.ts';

const NOW = instant('2026-11-23T08:00:00.000Z');

export const deviceOf = (staffId: string) => id(`device of ${staffId}`);

/** The small fund of the simulator in a database of its own: two offices, its people and a device for each. */
export async function simFundDatabase(): Promise<{ readonly db: Database; drop(): Promise<void> }> {
  const database = await createTestDatabase();
  const db = database.url === null ? await openEmbedded('memory://') : await openServer(database.url);
  await migrate(db);
  for (const space of [NORTH, SOUTH])
    await db
      .insertInto('space')
      .values({ space_id: space, ver: 1, min_ver: 0, card_key: CARD_KEY, office: '{}' })
      .execute();
  await insertRows(
    db,
    [...firstData.rows.values()].map((row) => ({ ...toStored(row), space_id: row.spaceId })),
  );
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
      })
      .execute();
  }
  return {
    db,
    async drop() {
      await db.destroy();
      await database.drop();
    },
  };
}
