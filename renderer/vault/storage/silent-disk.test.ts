import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { keysFrom, randomBytes } from '../crypto/vault-keys.ts';
import { id, NOW, sampleDossier } from '../testing/sample-rows.ts';
import { HandTimers } from '../testing/vault-harness.ts';
import { VaultDb } from './vault-db.ts';
import { VaultStore } from './vault-store.ts';
import { STORAGE_PATIENCE_MS, StorageStuck } from './watchdog.ts';
import { eventually } from '../testing/eventually.ts';

/** A table that takes every question and answers none, as Chromium's does once its disk was full. */
function silence(db: VaultDb): void {
  const never = new Promise<never>(() => undefined);
  const table = db.sealedTable('meta');
  const silent = { get: () => never, toArray: () => never, bulkGet: () => never, put: () => never };
  vi.spyOn(db, 'sealedTable').mockReturnValue(Object.assign(Object.create(table), silent));
  vi.spyOn(db, 'transaction').mockReturnValue(never as never);
}

test('a disk that answers nothing any more is given up by every read and every write', async () => {
  const timers = new HandTimers();
  const db = new VaultDb('s', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = new VaultStore(db, await keysFrom(randomBytes(32)), timers);
  await store.open();
  await store.apply({ dossiers: [{ id: id('a'), held: { rows: sampleDossier('a', 1), confirmedAt: NOW } }] });
  await store.digests();
  silence(db);
  const asked = [
    store.profile(),
    store.progress(),
    store.dossier(id('a')),
    store.spaceRows('S'),
    store.digests(),
    store.drafts.all(),
    store.drafts.read('k'),
    store.radar.facts([id('a')]),
    store.radar.kept(),
    store.apply({ droppedDossiers: [id('a')] }),
    store.drafts.save({ key: 'k', value: 'v', savedAt: NOW }),
  ].map((one: Promise<unknown>) => one.then(() => 'answered').catch((error: unknown) => error));
  // Sealing takes its turns first; what waits for the disk waits for this clock.
  const given = Promise.all(asked);
  await eventually(async () => {
    timers.advance(STORAGE_PATIENCE_MS);
    expect(await Promise.race([given, Promise.resolve(null)])).not.toBeNull();
  });
  for (const one of await given) expect(one).toBeInstanceOf(StorageStuck);
  vi.restoreAllMocks();
  db.close();
});
