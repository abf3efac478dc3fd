import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { ensurePostgres, startCluster } from '../../../scripts/postgres.mjs';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import type { Database } from '../../../central/db/open-database.ts';
import type { Caller } from '../../../central/auth/sessions.ts';
import { push } from '../../../central/sync/push.ts';
import { sqlSyncStore } from '../../../central/sync/sql/sql-sync-store.ts';
import type { SyncContext } from '../../../central/sync/sync-context.ts';
import type { SyncStore, SyncTx } from '../../../central/sync/sync-store.ts';
import { contextOver, fundDatabase, NOW } from '../../contract/support/fund-database.ts';
import { dossiers, people, TODAY } from '../../sim/sim-fund.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import type { BenchContext } from './bench-context.ts';

const WRITERS = 8;
const OFFICES = 20;
const EACH = 60;

interface Writer {
  readonly device: string;
  seq: number;
}

/** G11: what it costs that the versions of an office come in the order of their commits. */
export async function benchSyncRate({ rounds, quick }: BenchContext): Promise<BenchResult> {
  const server = await ensurePostgres();
  if ('reason' in server) throw new Error(server.reason);
  const cluster = await startCluster(server.bin, { durable: true });
  process.env['GUICHET_TEST_DATABASE_URL'] = cluster.url;
  try {
    const { db, end } = await fundDatabase();
    try {
      const [staff] = people;
      if (staff === undefined) throw new Error('somebody works for the fund');
      const offices = Array.from({ length: OFFICES }, (_, nth) => `B${String(nth).padStart(2, '0')}`);
      const dossierId = await openOffices(db, offices);
      const caller: Caller = { staff: { ...staff, spaces: offices }, sessionId: '', until: 0 };
      const writers = await writersOf(db, staff.staffId);
      const each = quick ? 4 : EACH;
      const run = async (store: SyncStore) => {
        const context = contextOver(store);
        const from = performance.now();
        await Promise.all(writers.map((writer, nth) => writes(context, caller, writer, nth, each)));
        return [(performance.now() - from) / (writers.length * each)];
      };
      const writes = async (
        context: SyncContext,
        who: Caller,
        writer: Writer,
        nth: number,
        count: number,
      ) => {
        for (let i = 0; i < count; i += 1) {
          const space = offices[(nth * 7 + i) % offices.length] ?? '';
          await oneChange(context, who, writer, space, dossierId);
        }
      };
      const safe = sqlSyncStore(db);
      const unsafe = numbered(safe, db);
      await run(safe);
      await run(unsafe);
      return resultOf({
        name: 'sync rate (G11)',
        subject: `one change, ${WRITERS} connections at once over ${OFFICES} offices, versions in the order of commits`,
        control: 'the same with versions out of a plain sequence: faster, and a reader may miss rows',
        bound: { statistic: 'mean', timesControl: 1 / 0.85 },
        rounds: await pairedRounds(
          rounds,
          () => run(unsafe),
          () => run(safe),
        ),
        facts: [],
      });
    } finally {
      await end();
    }
  } finally {
    delete process.env['GUICHET_TEST_DATABASE_URL'];
    await cluster.stop();
  }
}

/** Each office gets a copy of one dossier; its id. */
async function openOffices(db: Database, offices: readonly string[]): Promise<string> {
  const [dossier] = dossiers;
  if (dossier === undefined) throw new Error('the fund has dossiers');
  for (const office of offices) {
    await sql`insert into space (space_id, ver, min_ver, card_key, office)
      select ${office}, 1, 0, card_key, office from space where space_id = ${dossier.space}`.execute(db);
    await sql`insert into entity (space_id, type, id, dossier_id, ver, deleted, head, body, field_ver)
      select ${office}, type, id, dossier_id, ver, deleted, head, body, field_ver
      from entity where space_id = ${dossier.space} and dossier_id = ${dossier.id}`.execute(db);
    await sql`insert into digest (space_id, dossier_id, ver, protected, body)
      select ${office}, dossier_id, ver, protected, body
      from digest where space_id = ${dossier.space} and dossier_id = ${dossier.id}`.execute(db);
  }
  await sql`create sequence bench_version start 1000000`.execute(db);
  return dossier.id;
}

async function writersOf(db: Database, staffId: string): Promise<readonly Writer[]> {
  const writers = Array.from({ length: WRITERS }, () => ({ device: randomUUID(), seq: 0 }));
  await db
    .insertInto('device')
    .values(
      writers.map(({ device }) => ({
        device_id: device,
        staff_id: staffId,
        label: '',
        last_seq: 0,
        created_at: NOW,
        seen_at: NOW,
        revoked_at: null,
      })),
    )
    .execute();
  return writers;
}

/** The unsafe way: nobody waits for the writers of the same office. */
function numbered(store: SyncStore, db: Database): SyncStore {
  const over = (tx: SyncTx): SyncTx => ({
    ...tx,
    async nextVersion() {
      const { rows } = await sql<{ ver: number }>`select nextval('bench_version') as ver`.execute(db);
      return Number(rows[0]?.ver);
    },
  });
  return {
    direct: store.direct,
    transaction: (isolation, work) => store.transaction(isolation, (tx) => work(over(tx))),
  };
}

async function oneChange(
  context: SyncContext,
  caller: Caller,
  writer: Writer,
  space: string,
  dossierId: string,
): Promise<void> {
  writer.seq += 1;
  const { staffId } = caller.staff;
  const content = {
    name: 'audit.record@1',
    args: {
      id: randomUUID(),
      dossierId,
      at: NOW,
      staffId,
      act: 'open',
      category: null,
      purpose: 'visit',
      online: true,
    },
    seq: writer.seq,
    mid: randomUUID(),
    space,
    base: {},
    actor: staffId,
    deviceTime: NOW,
    businessDate: TODAY,
  };
  const { results } = await push(context, caller, {
    proto: PROTOCOL_VERSION,
    schema: SCHEMA_VERSION,
    device: writer.device,
    epoch: context.epoch,
    mutations: [{ ...content, hash: hashOf(content) }],
  });
  if (results.some(({ status }) => status !== 'applied')) throw new Error('the change is taken in');
}
