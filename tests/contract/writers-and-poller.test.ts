import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { type MutationEnvelope, PROTOCOL_VERSION, pullLineSchema } from '#shared/sync/protocol.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import type { Database } from '../../central/db/open-database.ts';
import { pull } from '../../central/sync/pull.ts';
import { push } from '../../central/sync/push.ts';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import type { SyncStore } from '../../central/sync/sync-store.ts';
import { Chance } from '../sim/chance.ts';
import { dossiers, id, NORTH, partsOf, people, TODAY } from '../sim/sim-fund.ts';
import { contextOver, deviceOf, fundDatabase, NOW } from './support/fund-database.ts';

const WRITERS = 6;
const CHANGES = 12;

let db: Database;
let end: () => Promise<void>;

beforeAll(async () => {
  ({ db, end } = await fundDatabase());
  await db
    .insertInto('device')
    .values(
      [...Array.from({ length: WRITERS }, (_, nth) => `writer ${nth}`), 'poller'].map((name) => ({
        device_id: deviceOf(name),
        staff_id: caller.staff.staffId,
        label: '',
        last_seq: 0,
        created_at: NOW,
        seen_at: NOW,
        revoked_at: null,
      })),
    )
    .execute();
});
afterAll(() => end());

const caller = {
  staff: someone(people.filter(({ spaces }) => spaces.includes(NORTH))),
  sessionId: '',
  until: 0,
};
const northern = dossiers.filter(({ space }) => space === NORTH);

function someone<T>(all: readonly T[]): T {
  const [first] = all;
  if (first === undefined) throw new Error('somebody works in the north');
  return first;
}

/** Everything is written and nothing is committed yet: here the next writer overtakes, if it can. */
function dawdling(store: SyncStore, chance: Chance): SyncStore {
  return {
    ...store,
    transaction: (isolation, work) =>
      store.transaction(isolation, async (tx) => {
        const done = await work(tx);
        await new Promise((resolve) => setTimeout(resolve, chance.below(12)));
        return done;
      }),
  };
}

function change(nth: number, seq: number): MutationEnvelope {
  const dossier = northern[(nth + seq) % northern.length];
  if (dossier === undefined) throw new Error('the north has dossiers');
  const content = {
    name: 'note.amend@1',
    args: {
      noteId: partsOf(dossier.id).note,
      dossierId: dossier.id,
      revisionId: id(`revision ${nth} ${seq}`),
      // Whoever comes second becomes a conflict, which is a row like any other.
      afterRevision: 1,
      text: 'Words.',
      offline: false,
    },
    seq,
    mid: id(`intent ${nth} ${seq}`),
    space: NORTH,
    base: {},
    actor: caller.staff.staffId,
    deviceTime: NOW,
    businessDate: TODAY,
  };
  return { ...content, hash: hashOf(content) };
}

it('a desk that only ever asks for what is new misses no row of writers who commit out of order', async () => {
  const chance = new Chance(15);
  const slow = contextOver(dawdling(sqlSyncStore(db), chance));
  const quick = contextOver(sqlSyncStore(db));
  const seen = new Map<string, number>();
  let cursor: string | null = null;
  const poll = async (): Promise<boolean> => {
    const request = {
      proto: PROTOCOL_VERSION,
      schema: SCHEMA_VERSION,
      device: deviceOf('poller'),
      epoch: 'epoch',
      ask: '',
    };
    const text = await pull(quick, caller, {
      ...request,
      holding: 'portfolio',
      cursors: { [NORTH]: cursor },
    });
    let more = false;
    for (const line of text
      .trimEnd()
      .split('\n')
      .map((one) => pullLineSchema.parse(JSON.parse(one)))) {
      if (line.t === 'put') seen.set(`${line.row.type} ${line.row.id}`, line.row.ver);
      if (line.t === 'end') ({ cursor, more } = line);
    }
    return more;
  };
  while (await poll());
  let writing = true;
  const polling = (async () => {
    while (writing) await poll();
  })();
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, nth) => {
      for (let seq = 1; seq <= CHANGES; seq += 1) {
        const mutations = [change(nth, seq)];
        await push(slow, caller, {
          proto: PROTOCOL_VERSION,
          schema: SCHEMA_VERSION,
          device: deviceOf(`writer ${nth}`),
          epoch: 'epoch',
          mutations,
        });
      }
    }),
  );
  writing = false;
  await polling;
  while (await poll());
  const rows = await db
    .selectFrom('entity')
    .select(['type', 'id', 'ver'])
    .where('space_id', '=', NORTH)
    .where('ver', '>', 1)
    .where('type', '<>', 'audit-entry')
    .execute();
  expect(rows.length).toBeGreaterThan(WRITERS * CHANGES);
  expect(new Map(rows.map(({ type, id: rowId, ver }) => [`${type} ${rowId}`, Number(ver)]))).toEqual(seen);
});
