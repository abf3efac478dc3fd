import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SyncContext } from '../../central/sync/sync-context.ts';
import type { SyncStore } from '../../central/sync/sync-store.ts';
import type { Database } from '../../central/db/open-database.ts';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import { draftOf } from '../sim/central-data.ts';
import { MemoryStore } from '../sim/memory-store.ts';
import { firstData, people } from '../sim/sim-fund.ts';
import { contextOver, deviceOf, fundDatabase } from './support/fund-database.ts';
import { sameAnswers } from './support/fund-trace.ts';

let db: Database;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ db, end } = await fundDatabase());
});
afterAll(() => end());

function memory(): MemoryStore {
  const draft = draftOf(firstData);
  for (const { staffId } of people)
    draft.devices.set(deviceOf(staffId), {
      deviceId: deviceOf(staffId),
      staffId,
      lastSeq: 0,
      revoked: false,
      seenMs: 0,
      kind: 'counter',
    });
  return new MemoryStore(draft, { turn: async () => undefined });
}

it('the store of the simulator answers every push and pull as SQL does', async () => {
  const seen = await sameAnswers([contextOver(sqlSyncStore(db)), contextOver(memory())], 4711, 160);
  // The run has met what there is to compare.
  for (const kind of [
    'dossier',
    'bundle',
    'packed',
    'put',
    'gone',
    'del',
    'digest',
    'end',
    'applied',
    'conflict',
    'rejected',
    'sequenceGap',
  ])
    expect(seen).toContain(kind);
});

/** What is remembered is remembered by store: this one is another at each look. */
function forgetful(store: SyncStore): SyncContext {
  return {
    ...contextOver(store),
    get store(): SyncStore {
      return { transaction: (...asked) => store.transaction(...asked), direct: store.direct };
    },
  };
}

/** The store, and how many transactions it ran. */
function counted(store: SyncStore) {
  const counter = { ran: 0 };
  const counting: SyncStore = {
    direct: store.direct,
    transaction(...asked) {
      counter.ran += 1;
      return store.transaction(...asked);
    },
  };
  return { counter, store: counting };
}

it('what central remembers of an office says the same as reading it anew, whatever was pushed', async () => {
  const met = new Set<string>();
  let [remembered, read] = [0, 0];
  for (const seed of [11, 12, 13, 14]) {
    const remembering = counted(memory());
    const reading = counted(memory());
    const both = [contextOver(remembering.store), forgetful(reading.store)] as const;
    for (const kind of await sameAnswers(both, seed, 200)) met.add(kind);
    remembered += remembering.counter.ran;
    read += reading.counter.ran;
  }
  for (const kind of ['dossier', 'packed', 'digest', 'gone', 'applied']) expect(met).toContain(kind);
  expect(remembered).toBeLessThan(read);
});
