import { wrap } from 'comlink';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createBrowserHost } from '../../hosts/browser-host.ts';
import { RealVault } from '../real-vault.ts';
import { VaultDb } from '../storage/vault-db.ts';
import { realTimers } from '../storage/watchdog.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, NOW, sampleDossier } from '../testing/sample-rows.ts';
import { WebVaultLock } from '../vault-lock.ts';
import type { JournalStore } from './journal-store.ts';

const workers: Worker[] = [];

/** As after a crash: the former worker is ended without a word, which lets go of its files. */
function journalOfNewWorker(): JournalStore {
  for (const worker of workers.splice(0)) worker.terminate();
  const worker = new Worker(new URL('../testing/journal.worker.ts', import.meta.url), { type: 'module' });
  workers.push(worker);
  return wrap<JournalStore>(worker) as unknown as JournalStore;
}

async function records(journal: JournalStore, vaultId: string): Promise<readonly string[]> {
  for (let tries = 0; ; tries += 1) {
    const read = await journal.read(vaultId);
    if (read.ok) return read.value.records.map((record) => new TextDecoder().decode(record));
    // The browser lets go of an ended worker's file a moment later.
    if (tries > 200) throw new Error(read.error.reason);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

test('keeps records over the end of its worker, cuts a torn tail and says so', async () => {
  const vaultId = 'a'.repeat(32);
  const first = journalOfNewWorker();
  await first.clear(vaultId);
  for (const text of ['one', 'two'])
    expect(await first.append(vaultId, bytes(text))).toEqual({ ok: true, value: null });
  const second = journalOfNewWorker();
  expect(await records(second, vaultId)).toEqual(['one', 'two']);
  expect(await second.list()).toMatchObject({ ok: true, value: [vaultId] });
  await second.release(vaultId);

  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('guichet-journals');
  const file = await folder.getFileHandle(`${vaultId}.journal`);
  const whole = new Uint8Array(await (await file.getFile()).arrayBuffer());
  const writable = await file.createWritable();
  await writable.write(whole.slice(0, -2));
  await writable.close();
  const read = await second.read(vaultId);
  expect(read.ok && read.value.tornBytes).toBe(9);
  expect(await records(second, vaultId)).toEqual(['one']);
  await second.append(vaultId, bytes('three'));
  expect(await records(journalOfNewWorker(), vaultId)).toEqual(['one', 'three']);
  await journalOfNewWorker().release(vaultId);
});

test('work of a real vault comes back after its outbox was thrown away', async () => {
  const central = new FakeCentral(agent, sampleDossier('a', 1));
  const open = (journals: JournalStore) =>
    new RealVault({
      host: createBrowserHost(),
      fetch: central.fetch,
      timers: realTimers,
      now: () => NOW,
      chance: () => 0.5,
      lock: new WebVaultLock(),
      journals,
      buildId: 'build-a',
      onEvent: () => undefined,
      kdf: { memoryKiB: 64, passes: 1 },
    });
  const before = new Set(
    (await Dexie.getDatabaseNames()).filter((name) => /^guichet-[0-9a-f]{32}$/.test(name)),
  );
  const vault = open(journalOfNewWorker());
  await vault.signIn({ badge: agent.badge, password: 'demo' });
  expect((await vault.createVault('246810', null)).ok).toBe(true);
  await vault.opened?.engine.setWorkOffline(true);
  const saved = await vault.opened?.act('visit.start@1', {
    visitId: id('one'),
    dossierId: id('a'),
    channel: 'office',
    reason: 'account-question',
    purpose: 'visit',
    appointmentId: null,
    offline: true,
  });
  expect(saved?.ok).toBe(true);
  await vault.lock();
  const name = (await Dexie.getDatabaseNames()).find(
    (one) => /^guichet-[0-9a-f]{32}$/.test(one) && !before.has(one),
  );
  const db = new VaultDb((name ?? '').slice('guichet-'.length));
  await db.outbox.clear();
  db.close();

  const next = open(journalOfNewWorker());
  expect((await next.unlock(agent.staffId, '246810')).ok).toBe(true);
  expect(next.opened?.copies).toEqual({
    broughtBack: 1,
    healed: 0,
    damaged: 0,
    tornBytes: 0,
    unreadable: 0,
  });
  expect(next.opened?.desk.outbox.map(({ args }) => args['visitId'])).toEqual([id('one')]);
  await next.lock();
});
