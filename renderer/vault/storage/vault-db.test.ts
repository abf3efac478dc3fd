import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { keysFrom, randomBytes } from '../crypto/vault-keys.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { sampleIntent } from '../testing/sample-intent.ts';
import { id, NOW, sampleDossier, TODAY } from '../testing/sample-rows.ts';
import { VaultDb } from './vault-db.ts';
import { VaultStore } from './vault-store.ts';
import { realTimers } from './watchdog.ts';

test('a vault of a build before the table of names still knows what it holds', async () => {
  const parts = { indexedDB: new IDBFactory(), IDBKeyRange };
  const keys = await keysFrom(randomBytes(32));
  const before = new Dexie('guichet-v', parts);
  before.version(1).stores({ meta: 'k', dossier: 'k', digest: 'k', space: 'k', draft: 'k', outbox: 'seq' });
  const k = keys.opaque('dossier', id('x'));
  const rows = sampleDossier('x', 1);
  const x = await keys.box.seal(
    { table: 'dossier', key: k, ver: 1 },
    { id: id('x'), confirmedAt: NOW, rows },
  );
  await before.table('dossier').add({ k, v: 1, x });
  before.close();

  const store = new VaultStore(new VaultDb('v', parts), keys, realTimers);
  await store.open();
  expect([store.holds(id('x')), store.holds(id('y'))]).toEqual([true, false]);
  expect(await store.dossier(id('x'))).toEqual({ rows, confirmedAt: NOW });
  await store.apply({
    droppedDossiers: [id('x')],
    dossiers: [{ id: id('y'), held: { rows: sampleDossier('y', 1), confirmedAt: NOW } }],
  });
  store.close();

  const again = new VaultStore(new VaultDb('v', parts), keys, realTimers);
  await again.open();
  expect([again.holds(id('x')), again.holds(id('y'))]).toEqual([false, true]);
  again.close();
});

test('confirmed changes stay under seal until their day is over, the outbox left or not', async () => {
  const parts = { indexedDB: new IDBFactory(), IDBKeyRange };
  const store = new VaultStore(new VaultDb('k', parts), await keysFrom(randomBytes(32)), realTimers);
  await store.open();
  const intent = (name: string) => sampleIntent(name, 1, { mid: id(name), outcome: 'applied' });
  const day = plainDate('2026-10-01');
  await store.apply({ kept: [{ intent: intent('old'), on: day }], keptSince: day });
  await store.apply({ kept: [{ intent: intent('new'), on: TODAY }], droppedIntents: [1], keptSince: day });
  expect((await store.kept()).map(({ mid }) => mid).sort()).toEqual([id('old'), id('new')].sort());
  await store.apply({ kept: [{ intent: intent('new'), on: TODAY }], keptSince: plainDate('2026-10-02') });
  expect((await store.kept()).map(({ mid }) => mid)).toEqual([id('new')]);
  store.close();
});
