import { gzipSync } from 'node:zlib';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { instant } from '#shared/kernel/instant.ts';
import { keysFrom, randomBytes } from '../crypto/vault-keys.ts';
import { id, NOW, sampleDossier } from '../testing/sample-rows.ts';
import { type Bundle, bundleOf, lineOf } from './bundle.ts';
import { VaultDb } from './vault-db.ts';
import { VaultStore } from './vault-store.ts';
import { realTimers } from './watchdog.ts';

const LATER = instant('2026-11-23T11:00:00.000Z');
const rowsOf = (name: string): readonly Row[] => sampleDossier(name, 1);

async function together(...names: string[]): Promise<Bundle> {
  return {
    members: names.map((name) => ({ id: id(name), ver: 1 })),
    bytes: await bundleOf(names.map((name) => ({ id: id(name), line: lineOf(id(name), rowsOf(name)) }))),
    confirmedAt: NOW,
  };
}

/** A computer whose page can be closed and opened again. */
async function computer() {
  const parts = { indexedDB: new IDBFactory(), IDBKeyRange };
  const keys = await keysFrom(randomBytes(32));
  const opened: VaultStore[] = [];
  const open = async (): Promise<VaultStore> => {
    for (const before of opened.splice(0)) before.close();
    const store = new VaultStore(new VaultDb('b', parts), keys, realTimers);
    await store.open();
    opened.push(store);
    return store;
  };
  const counts = async (): Promise<Record<string, number>> => {
    const db = await new Dexie('guichet-b', parts).open();
    const found = await Promise.all(
      ['bundle', 'dossier', 'held', 'facts'].map(async (name) => [name, await db.table(name).count()]),
    );
    db.close();
    return Object.fromEntries(found);
  };
  const sealed = vi.spyOn(keys.box, 'sealBytes');
  const sealedBundles = () => sealed.mock.calls.filter(([{ table }]) => table === 'bundle').length;
  const unsealed = vi.spyOn(keys.box, 'openBytes');
  const openedBundles = () => unsealed.mock.calls.filter(([{ table }]) => table === 'bundle').length;
  return { open, counts, sealedBundles, openedBundles };
}

/** Another phone: the rows of a newer version. */
function changed(name: string, phone: string): readonly Row[] {
  return rowsOf(name).map((row) =>
    row.type === 'contact-point' ? { ...row, ver: 9, body: { ...row.body, value: phone } } : row,
  );
}

test('dossiers that came together lie together, and open one by one, also after a restart', async () => {
  const { open, counts } = await computer();
  const store = await open();
  await store.apply({ bundles: [await together('a', 'b', 'c')] });
  expect(await store.dossier(id('b'))).toEqual({ rows: rowsOf('b'), confirmedAt: NOW });
  expect(await counts()).toEqual({ bundle: 1, dossier: 0, held: 1, facts: 0 });
  const again = await open();
  expect(['a', 'b', 'c', 'd'].map((name) => again.holds(id(name)))).toEqual([true, true, true, false]);
  expect(await again.dossier(id('c'))).toEqual({ rows: rowsOf('c'), confirmedAt: NOW });
  expect(await again.dossier(id('d'))).toBeNull();
});

test('what was sealed ahead is written as it is, once, and only by a step with the very same', async () => {
  const { open, counts, sealedBundles } = await computer();
  const store = await open();
  const [first, second] = [await together('a', 'b'), await together('c')];
  store.sealAhead([first]);
  store.sealAhead([second]);
  await store.apply({ bundles: [{ ...second, confirmedAt: LATER }] });
  await store.apply({ bundles: [{ ...first, confirmedAt: LATER }] });
  expect([sealedBundles(), await counts()]).toEqual([2, { bundle: 2, dossier: 0, held: 2, facts: 0 }]);
  const again = await open();
  expect(await again.dossier(id('b'))).toEqual({ rows: rowsOf('b'), confirmedAt: NOW });
  expect(await again.dossier(id('c'))).toEqual({ rows: rowsOf('c'), confirmedAt: NOW });

  again.sealAhead([first, second]);
  await again.apply({ bundles: [second] });
  await again.apply({ bundles: [second] });
  expect(sealedBundles()).toBe(5);
  expect((await again.dossier(id('a')))?.rows).toEqual(rowsOf('a'));
});

test('until a load is over its dossiers are read without the disk; then from it', async () => {
  const { open, openedBundles } = await computer();
  const store = await open();
  await store.apply({ bundles: [await together('a', 'b')] });
  await store.apply({ bundles: [await together('c')] });
  expect((await store.dossier(id('a')))?.rows).toEqual(rowsOf('a'));
  expect(openedBundles()).toBe(0);
  expect(await store.foldDossiers()).toBe(false);
  expect((await store.dossier(id('c')))?.rows).toEqual(rowsOf('c'));
  expect(openedBundles()).toBe(1);
});

test('of a load that is larger than what is kept in memory, the disk has the beginning', async () => {
  const { open, openedBundles } = await computer();
  const store = await open();
  const large = crypto.getRandomValues(new Uint8Array(65_536));
  const filler = (nth: number): Bundle => {
    // Nobody reads these: some bytes behind a gzip of a build that keeps its dossiers otherwise.
    const bytes = new Uint8Array(1024 * 1024);
    for (let at = 0; at < bytes.length; at += large.length) bytes.set(large, at);
    return { members: [{ id: id(`filler ${nth}`), ver: 1 }], bytes, confirmedAt: NOW };
  };
  await store.apply({ bundles: [await together('a')] });
  for (let nth = 0; nth < 16; nth += 1) await store.apply({ bundles: [filler(nth)] });
  await store.apply({ bundles: [await together('b')] });
  expect((await store.dossier(id('b')))?.rows).toEqual(rowsOf('b'));
  expect(openedBundles()).toBe(0);
  expect((await store.dossier(id('a')))?.rows).toEqual(rowsOf('a'));
  expect(openedBundles()).toBe(1);
});

test('a newer record counts over the bundle; a newer bundle over both', async () => {
  const { open, counts } = await computer();
  const store = await open();
  await store.apply({ bundles: [await together('a', 'b')] });
  const held = { rows: changed('a', '+32 470 00 00 09'), confirmedAt: LATER };
  await store.apply({ dossiers: [{ id: id('a'), held }] });
  const again = await open();
  expect(await again.dossier(id('a'))).toEqual(held);
  expect(await again.dossier(id('b'))).toEqual({ rows: rowsOf('b'), confirmedAt: NOW });
  await again.apply({ bundles: [await together('a')] });
  expect((await again.dossier(id('a')))?.rows).toEqual(rowsOf('a'));
  // The facts of the former rows are gone with them, and the neighbour stays where it was.
  expect(await counts()).toEqual({ bundle: 2, dossier: 0, held: 2, facts: 0 });
  expect((await again.dossier(id('b')))?.rows).toEqual(rowsOf('b'));
});

test('what leaves the desk leaves the bundle of its neighbours too', async () => {
  const { open, counts } = await computer();
  const store = await open();
  const bundle = await together('a', 'b', 'c');
  await store.apply({ bundles: [bundle] });
  const held = { rows: changed('c', '+32 470 00 00 09'), confirmedAt: LATER };
  await store.apply({ dossiers: [{ id: id('c'), held }] });
  await store.apply({ droppedDossiers: [id('a')] });
  const again = await open();
  expect(['a', 'b', 'c'].map((name) => again.holds(id(name)))).toEqual([false, true, true]);
  expect(await again.dossier(id('c'))).toEqual(held);
  expect(await counts()).toEqual({ bundle: 1, dossier: 1, held: 2, facts: 1 });
  await again.apply({ droppedDossiers: [id('b'), id('c')] });
  expect(await counts()).toEqual({ bundle: 0, dossier: 0, held: 0, facts: 0 });
});

test('when idle, newer records go back into their bundle and lone ones together', async () => {
  const { open, counts } = await computer();
  const store = await open();
  const names = Array.from({ length: 10 }, (_, at) => `n${at}`);
  await store.apply({ bundles: [await together(...names)] });
  const held = (name: string) => ({ rows: changed(name, '+32 470 00 00 08'), confirmedAt: LATER });
  const lone = Array.from({ length: 4 }, (_, at) => `lone${at}`);
  await store.apply({
    dossiers: ['n1', 'n2', ...lone].map((name) => ({ id: id(name), held: held(name) })),
  });
  expect([await store.foldDossiers(), await store.foldDossiers(), await store.foldDossiers()]).toEqual([
    true,
    true,
    false,
  ]);
  expect(await counts()).toEqual({ bundle: 2, dossier: 0, held: 2, facts: 6 });
  const again = await open();
  expect((await again.dossier(id('n1')))?.rows).toEqual(held('n1').rows);
  expect((await again.dossier(id('n3')))?.rows).toEqual(rowsOf('n3'));
  expect(await again.dossier(id('lone2'))).toEqual(held('lone2'));
});

test('a dossier read while it is moved is never missing', async () => {
  const { open } = await computer();
  const store = await open();
  const held = { rows: rowsOf('a'), confirmedAt: NOW };
  await store.apply({ dossiers: [{ id: id('a'), held }] });
  const moving = Array.from({ length: 12 }, async (_, turn) =>
    store.apply(
      turn % 2 === 0 ? { bundles: [await together('a', 'b')] } : { dossiers: [{ id: id('a'), held }] },
    ),
  );
  const seen: boolean[] = [];
  const reading = (async () => {
    for (let look = 0; look < 200; look += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push((await store.dossier(id('a'))) !== null);
    }
  })();
  await Promise.all([...moving, reading]);
  expect(seen.every(Boolean)).toBe(true);
});

test('a vault of the build before keeps its dossiers, its changes and its drafts', async () => {
  const parts = { indexedDB: new IDBFactory(), IDBKeyRange };
  const keys = await keysFrom(randomBytes(32));
  const before = new Dexie('guichet-u', parts);
  before.version(4).stores({
    meta: 'k',
    dossier: 'k',
    digest: 'k',
    space: 'k',
    draft: 'k',
    outbox: 'seq',
    facts: 'k',
    radar: 'k',
    held: 'k',
    kept: 'k, on',
  });
  const seal = async (table: string, key: string, value: unknown) => ({
    k: key,
    v: 1,
    x: await keys.box.seal({ table, key, ver: 1 }, value),
  });
  const k = keys.opaque('dossier', id('x'));
  await before
    .table('dossier')
    .add(await seal('dossier', k, { id: id('x'), confirmedAt: NOW, rows: rowsOf('x') }));
  await before.table('held').add({ k });
  const note = { key: 'note:x', value: 'Words.', savedAt: NOW };
  await before.table('draft').add(await seal('draft', keys.opaque('draft', note.key), note));
  before.close();

  const store = new VaultStore(new VaultDb('u', parts), keys, realTimers);
  await store.open();
  expect(await store.dossier(id('x'))).toEqual({ rows: rowsOf('x'), confirmedAt: NOW });
  expect(await store.drafts.all()).toEqual([note]);
  store.close();
});

/** As desks before protocol 8 kept dossiers: one gzip of all their lines. */
async function oneGzip(...names: string[]): Promise<Bundle> {
  const text = names.map((name) => lineOf(id(name), rowsOf(name))).join('\n');
  return { ...(await together(...names)), bytes: new Uint8Array(gzipSync(text)) };
}

test('a bundle of the build before opens, and what leaves it leaves it', async () => {
  const { open, counts } = await computer();
  const store = await open();
  await store.apply({ bundles: [await oneGzip('a', 'b', 'c')] });
  expect((await store.dossier(id('b')))?.rows).toEqual(rowsOf('b'));
  await store.apply({ droppedDossiers: [id('b')] });
  const again = await open();
  expect(['a', 'b', 'c'].map((name) => again.holds(id(name)))).toEqual([true, false, true]);
  expect((await again.dossier(id('c')))?.rows).toEqual(rowsOf('c'));
  expect(await counts()).toEqual({ bundle: 1, dossier: 0, held: 1, facts: 0 });
});

test('a damaged dossier is not here, and its neighbours are', async () => {
  const { open } = await computer();
  const store = await open();
  const bundle = await together('a', 'b');
  const last = bundle.bytes.length - 9;
  const bytes = bundle.bytes.map((byte, at) => (at === last ? byte ^ 1 : byte));
  const noLine = await bundleOf([{ id: id('c'), line: '{"t":"dossier"' }]);
  const members = [{ id: id('c'), ver: 1 }];
  await store.apply({
    bundles: [
      { ...bundle, bytes },
      { members, bytes: noLine, confirmedAt: NOW },
    ],
  });
  expect((await store.dossier(id('a')))?.rows).toEqual(rowsOf('a'));
  expect([await store.dossier(id('b')), await store.dossier(id('c'))]).toEqual([null, null]);
});
