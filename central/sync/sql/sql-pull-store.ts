import { sql } from 'kysely';
import { epochMsOf } from '#shared/kernel/instant.ts';
import { rowTexts, wireText, wireTextOf } from '../../db/entity-rows.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { type AgendaQuestion, type PullStore, UNSENT_TYPE } from '../sync-store.ts';
import { grantsOf } from './sql-grants.ts';
import { sqlDevice } from './sql-device.ts';
import { sqlStanding } from './sql-standing.ts';
import { sqlSpaceVersion } from './sql-push-store.ts';

const SEEN_EVERY_MS = 60_000;
const digestLine = sql<string>`'{"t":"digest","digest":' || body::text || '}'`;

export function sqlPullStore(db: Database | Tx): PullStore {
  return {
    device: (deviceId) => sqlDevice(db, deviceId, 'read'),

    standing: (deviceId, spaces) => sqlStanding(db, deviceId, spaces),

    async seen(deviceId, at) {
      // An idle desk asks all day long: a write that waits for the disk each time would cost more than its answer.
      const before = new Date(epochMsOf(at) - SEEN_EVERY_MS);
      await db
        .updateTable('device')
        .set({ seen_at: at })
        .where('device_id', '=', deviceId)
        .where('seen_at', '<', before)
        .execute();
    },

    spaceVersion: (spaceId) => sqlSpaceVersion(db, spaceId),

    async horizon(spaceId) {
      const { min_ver } = await db
        .selectFrom('space')
        .select('min_ver')
        .where('space_id', '=', spaceId)
        .executeTakeFirstOrThrow();
      return Number(min_ver);
    },

    async countDossiers(spaceId) {
      const { total } = await db
        .selectFrom('digest')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .where('space_id', '=', spaceId)
        .executeTakeFirstOrThrow();
      return Number(total);
    },

    async dossierIds(spaceId, after, limit) {
      const found = await db
        .selectFrom('digest')
        .select('dossier_id')
        .where('space_id', '=', spaceId)
        .where('dossier_id', '>', after)
        .orderBy('dossier_id')
        .limit(limit)
        .execute();
      return found.map((row) => row.dossier_id);
    },

    async members(spaceId, after, limit) {
      const found = await db
        .selectFrom('digest')
        .select(['dossier_id', 'ver', 'protected'])
        .where('space_id', '=', spaceId)
        .where('dossier_id', '>', after)
        .orderBy('dossier_id')
        .limit(limit)
        .execute();
      return found.map((row) => ({
        dossierId: row.dossier_id,
        ver: Number(row.ver),
        protected: row.protected,
      }));
    },

    async bundles(spaceId, firstIds) {
      if (firstIds.length === 0) return [];
      const found = await db
        .selectFrom('bundle')
        .select(['first_id', 'content', 'z'])
        .where('space_id', '=', spaceId)
        .where('first_id', 'in', firstIds)
        .execute();
      return found.map(({ first_id, content, z }) => ({ firstId: first_id, content, z }));
    },

    async bundleContents(spaceId, firstIds) {
      if (firstIds.length === 0) return [];
      const found = await db
        .selectFrom('bundle')
        .select('content')
        .where('space_id', '=', spaceId)
        .where('first_id', 'in', firstIds)
        .execute();
      return found.map(({ content }) => content);
    },

    async keepBundle(spaceId, { firstId, content, z }) {
      await db
        .insertInto('bundle')
        .values({ space_id: spaceId, first_id: firstId, content, z })
        .onConflict((on) => on.columns(['space_id', 'first_id']).doUpdateSet({ content, z }))
        .execute();
    },

    async protectedDossiers(spaceId) {
      const rows = await db
        .selectFrom('digest')
        .select('dossier_id')
        .where('space_id', '=', spaceId)
        .where('protected', '=', true)
        .execute();
      return rows.map((row) => row.dossier_id);
    },

    grantsOf: (staffId, today) => grantsOf(db, staffId, today),

    agendaDossiers: (question) => agendaDossiers(db, question),

    async changedRows(spaceId, after, limit) {
      const position =
        after.type === null
          ? sql<boolean>`ver > ${after.ver}`
          : sql<boolean>`(ver, type, id) > (${after.ver}, ${after.type}, ${after.id})`;
      const found = await db
        .selectFrom('entity')
        .select(['type', 'id', 'dossier_id', 'ver', 'deleted', ...rowTexts])
        .where('space_id', '=', spaceId)
        .where(position)
        .where('type', '<>', UNSENT_TYPE)
        .orderBy('ver')
        .orderBy('type')
        .orderBy('id')
        .limit(limit)
        .execute();
      return found.map((row) => ({
        type: row.type,
        id: row.id,
        dossierId: row.dossier_id,
        ver: Number(row.ver),
        deleted: row.deleted,
        text: wireTextOf(spaceId, row),
      }));
    },

    async dossierLines(spaceId, ids) {
      if (ids.length === 0) return new Map();
      const found = await db
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
    },

    async digestLines(spaceId, ids, since) {
      if (ids.length === 0) return new Map();
      const found = await db
        .selectFrom('digest')
        .select(['dossier_id', digestLine.as('line')])
        .where('space_id', '=', spaceId)
        .where('dossier_id', 'in', ids)
        .where('ver', '>', since)
        .orderBy('dossier_id')
        .execute();
      return new Map(found.map(({ dossier_id, line }) => [dossier_id, line]));
    },

    async digestPage(spaceId, after, limit) {
      const found = await db
        .selectFrom('digest')
        .select(['dossier_id', digestLine.as('line')])
        .where('space_id', '=', spaceId)
        .where('dossier_id', '>', after)
        .orderBy('dossier_id')
        .limit(limit)
        .execute();
      return found.map(({ dossier_id, line }) => ({ dossierId: dossier_id, line }));
    },

    async spaceRowLines(spaceId) {
      const found = await db
        .selectFrom('entity')
        .select(sql<string>`'{"t":"put","row":' || ${wireText} || '}'`.as('line'))
        .where('space_id', '=', spaceId)
        .where('dossier_id', 'is', null)
        .where('deleted', '=', false)
        .orderBy('type')
        .orderBy('id')
        .execute();
      return found.map((row) => row.line);
    },

    async whereDossiers(spaces, ids) {
      if (spaces.length === 0 || ids.length === 0) return [];
      const found = await db
        .selectFrom('digest')
        .select(['space_id', 'dossier_id', 'protected'])
        .where('space_id', 'in', spaces)
        .where('dossier_id', 'in', ids)
        .execute();
      return found.map((row) => ({
        spaceId: row.space_id,
        dossierId: row.dossier_id,
        protected: row.protected,
      }));
    },
  };
}

async function agendaDossiers(db: Database | Tx, question: AgendaQuestion): Promise<string[]> {
  const { staffId, spaceId, today, since } = question;
  const found = await sql<{ dossier_id: string | null }>`
    select dossier_id from entity
    where space_id = ${spaceId} and type = 'dossier' and not deleted and ver > ${since}
      and body::json ->> 'keepOffline' <> '[]' and jsonb_exists(body::jsonb -> 'keepOffline', ${staffId})
    union
    select dossier_id from entity
    where space_id = ${spaceId} and type = 'appointment' and not deleted and ver > ${since}
      and body::json ->> 'staffId' = ${staffId} and body::json ->> 'on' >= ${today} and body::json ->> 'state' <> 'cancelled'
    union
    select stop.value ->> 'dossierId' from entity, json_array_elements(body::json -> 'stops') as stop
    where space_id = ${spaceId} and type = 'mission' and not deleted and ver > ${since}
      and body::json ->> 'staffId' = ${staffId} and body::json ->> 'day' >= ${today}`.execute(db);
  return found.rows.flatMap((row) => row.dossier_id ?? []);
}
