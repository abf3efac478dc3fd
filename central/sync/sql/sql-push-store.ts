import { sql } from 'kysely';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { assert } from '#shared/kernel/assert.ts';
import { mutationResultSchema } from '#shared/sync/protocol.ts';
import { fromStored, toStored } from '../../db/entity-rows.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { prepared } from '../../db/prepared.ts';
import { insertDigests, insertRows } from '../../seed/insert-rows.ts';
import type { PushStore } from '../sync-store.ts';
import { grantsOf } from './sql-grants.ts';
import { sqlDevice } from './sql-device.ts';
import { moveDossier } from './sql-move-dossier.ts';
import { updateRows } from './update-rows.ts';

export function sqlPushStore(db: Database | Tx): PushStore {
  return {
    device: (deviceId, lock) => sqlDevice(db, deviceId, lock),

    async resultsOf(deviceId, seqs) {
      const rows = await db
        .selectFrom('mutation')
        .select(['seq', 'hash', 'result'])
        .where('device_id', '=', deviceId)
        .where('seq', 'in', seqs)
        .execute();
      return rows.map(({ seq, hash, result }) => ({
        seq: Number(seq),
        hash,
        result: mutationResultSchema.parse(result),
      }));
    },

    async intentsOf(mids) {
      const rows = await db
        .selectFrom('mutation')
        .select(['mid', 'staff_id', 'result'])
        .where('mid', 'in', mids)
        .execute();
      return rows.flatMap(({ mid, staff_id, result }) =>
        mid === null ? [] : [{ mid, staffId: staff_id, result: mutationResultSchema.parse(result) }],
      );
    },

    async lockRows(spaceId, refs) {
      if (refs.length === 0) return [];
      const found = await db
        .selectFrom('entity')
        .selectAll()
        .where('space_id', '=', spaceId)
        .where((eb) => eb.or(refs.map((ref) => eb.and([eb('type', '=', ref.type), eb('id', '=', ref.id)]))))
        .orderBy('type')
        .orderBy('id')
        .forUpdate()
        .execute();
      return found.map((record) => fromStored(spaceId, record));
    },

    async lockDossiers(spaceId, ids) {
      if (ids.length === 0) return [];
      const { rows } = await sql<{
        dossier_id: string;
        protected: boolean;
        adviser: string | null;
      }>`${prepared}
        select dossier_id, protected, body -> 'card' ->> 'adviserId' as adviser
        from digest where space_id = ${spaceId} and dossier_id = any(${ids})
        order by dossier_id for update`.execute(db);
      return rows.map((row) => ({
        dossierId: row.dossier_id,
        protected: row.protected,
        adviserId: row.adviser,
      }));
    },

    async placesOf(ids) {
      if (ids.length === 0) return [];
      const { rows } = await sql<{ dossier_id: string; space_id: string }>`${prepared}
        select dossier_id, space_id from digest where dossier_id = any(${ids}) order by dossier_id`.execute(
        db,
      );
      return rows.map((row) => ({ dossierId: row.dossier_id, spaceId: row.space_id }));
    },

    grantsOf: (staffId, today) => grantsOf(db, staffId, today),

    moveDossier: (move) => moveDossier(db, move),

    async rowsOfDossiers(spaceId, ids, exceptTypes) {
      const stored = await db
        .selectFrom('entity')
        .selectAll()
        .where('space_id', '=', spaceId)
        .where('dossier_id', 'in', ids)
        .where('type', 'not in', exceptTypes)
        .execute();
      return stored.map((record) => fromStored(spaceId, record));
    },

    async isSsinElsewhere(ssin, dossierId) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${ssin}, 0))`.execute(db);
      const { rows } = await sql<{ found: number }>`
        select 1 as found from entity
        where type = 'person' and not deleted and body::json ->> 'ssin' = ${ssin} and dossier_id <> ${dossierId}
        limit 1`.execute(db);
      return rows.length > 0;
    },

    async cardKey(spaceId) {
      const { card_key } = await db
        .selectFrom('space')
        .select('card_key')
        .where('space_id', '=', spaceId)
        .executeTakeFirstOrThrow();
      return card_key;
    },

    spaceVersion: (spaceId) => sqlSpaceVersion(db, spaceId),

    async nextVersion(spaceId) {
      const { rows } = await sql<{ ver: number | string }>`${prepared}
        update space set ver = ver + 1 where space_id = ${spaceId} returning ver`.execute(db);
      const [next] = rows;
      assert(next !== undefined, 'a change is decided in an office that exists');
      return Number(next.ver);
    },

    async writerOf(spaceId, ver) {
      const found = await db
        .selectFrom('mutation')
        .select(['staff_id', 'device_time'])
        .where('space_id', '=', spaceId)
        .where('ver', '=', ver)
        .executeTakeFirst();
      return found
        ? { staffId: found.staff_id, deviceTime: instantFromEpochMs(found.device_time.getTime()) }
        : null;
    },

    async write(spaceId, { inserted, updated, digests }) {
      await insertRows(
        db,
        inserted.map((row) => ({ ...toStored(row), space_id: spaceId })),
      );
      await updateRows(
        db,
        updated.map((row) => ({ ...toStored(row), space_id: spaceId })),
      );
      await insertDigests(db, digests);
    },

    async record(deviceId, mutations) {
      const last = mutations.at(-1);
      if (last === undefined) return;
      await db
        .insertInto('mutation')
        .values(
          mutations.map((mutation) => ({
            device_id: deviceId,
            seq: mutation.seq,
            mid: mutation.mid,
            staff_id: mutation.staffId,
            space_id: mutation.spaceId,
            name: mutation.name,
            args: JSON.stringify(mutation.args),
            hash: mutation.hash,
            result: JSON.stringify(mutation.result),
            ver: mutation.ver,
            device_time: mutation.deviceTime,
            received_at: mutation.receivedAt,
          })),
        )
        .execute();
      await sql`${prepared}
        update device set last_seq = ${last.seq}, seen_at = ${last.receivedAt}
        where device_id = ${deviceId}`.execute(db);
    },
  };
}

export async function sqlSpaceVersion(db: Database | Tx, spaceId: string): Promise<number | null> {
  const found = await db.selectFrom('space').select('ver').where('space_id', '=', spaceId).executeTakeFirst();
  return found ? Number(found.ver) : null;
}
