import { afterAll, beforeAll, expect, it } from 'vitest';
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
