import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import type { SealedTable } from './storage/vault-db.ts';
import { VaultDb } from './storage/vault-db.ts';
import { browserParts } from './testing/browser-parts.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, id, sampleDossier } from './testing/sample-rows.ts';
import { type Computer, firstDay, newComputer, openTab, PIN } from './testing/vault-harness.ts';
import { eventually } from './testing/eventually.ts';

const visit = {
  visitId: id('one'),
  dossierId: id('a'),
  channel: 'office',
  reason: 'account-question',
  purpose: 'visit',
  appointmentId: null,
  offline: true,
} as const;

let days = 0;

/** A computer with the IndexedDB of this very browser. */
function realComputer() {
  days += 1;
  const prefix = `damaged ${days} `;
  const refuses = new Set<string>();
  return { prefix, refuses, computer: { ...newComputer(), parts: browserParts(prefix, refuses) } };
}

/** A day's work that waits on this disk: a visit that began, and words that are no change yet. */
async function workThatWaits() {
  const { prefix, refuses, computer } = realComputer();
  const central = new FakeCentral(agent, [...sampleDossier('a', 0), ...sampleDossier('b', 1)]);
  const vault = openTab(computer, central);
  await firstDay(vault, agent);
  // The way in by the password is made a moment after the desk is open.
  computer.timers.advance(5_000);
  await eventually(async () => {
    const record = await new RegistryReader(computer).recovery();
    expect(record).not.toBeNull();
  });
  await vault.opened?.engine.setWorkOffline(true);
  expect((await vault.opened?.act('visit.start@1', visit))?.ok).toBe(true);
  expect((await vault.opened?.saveDraft('note:a', 'Trois mots'))?.ok).toBe(true);
  await vault.lock();
  computer.locks.clear();
  const [vaultId = ''] = computer.journals.files.keys();
  return { prefix, refuses, computer, central, vaultId };
}

class RegistryReader {
  private readonly computer: Computer;

  constructor(computer: Computer) {
    this.computer = computer;
  }

  async recovery(): Promise<unknown> {
    const db = await new Dexie('guichet-device', this.computer.parts).open();
    const [person] = await db.table('people').toArray();
    db.close();
    return person?.recovery ?? null;
  }

  async setAside(): Promise<readonly string[]> {
    const db = await new Dexie('guichet-device', this.computer.parts).open();
    const names = await db.table('sealed').toCollection().primaryKeys();
    db.close();
    return names.map(String);
  }
}

/** Every record of a table with one byte changed, as a failing disk leaves it. */
async function spoil(computer: Computer, vaultId: string, table: SealedTable): Promise<void> {
  const db = new VaultDb(vaultId, computer.parts);
  const records = await db.sealedTable(table).toArray();
  expect(records.length).toBeGreaterThan(0);
  await db.sealedTable(table).bulkPut(
    records.map((record) => ({
      ...record,
      x: Uint8Array.from(record.x, (byte, index) => (index === 20 ? byte ^ 1 : byte)),
    })),
  );
  db.close();
}

/** What a damaged file of the browser takes with it: a store that is gone while the others stay. */
async function loseStore(computer: Computer, vaultId: string, store: string): Promise<void> {
  const name = `guichet-${vaultId}`;
  const { version } = await opened(computer.parts.indexedDB.open(name));
  await opened(computer.parts.indexedDB.open(name, version + 1), (db) => db.deleteObjectStore(store));
}

function opened(request: IDBOpenDBRequest, change?: (db: IDBDatabase) => void): Promise<{ version: number }> {
  return new Promise((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => change?.(request.result));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const { version } = request.result;
      request.result.close();
      resolve({ version });
    });
  });
}

describe('a vault that the disk damaged', () => {
  test.each<[string, (day: Awaited<ReturnType<typeof workThatWaits>>) => Promise<void> | void]>([
    ['its own records', ({ computer, vaultId }) => spoil(computer, vaultId, 'meta')],
    ['the cards', ({ computer, vaultId }) => spoil(computer, vaultId, 'digest')],
    ['a store that is gone', ({ computer, vaultId }) => loseStore(computer, vaultId, 'meta')],
    ['all of it, deleted', ({ prefix, vaultId }) => Dexie.delete(`${prefix}guichet-${vaultId}`)],
    ['a database that does not open', ({ refuses, vaultId }) => void refuses.add(`guichet-${vaultId}`)],
  ])(
    '%s: it says so, and an online sign-in brings the dossiers and the work that waited back, once',
    async (_, damage) => {
      const day = await workThatWaits();
      const { computer, central, vaultId } = day;
      await damage(day);
      const vault = openTab(computer, central);
      expect(await vault.unlock(agent.staffId, PIN)).toMatchObject({
        ok: false,
        error: { reason: 'storageUnreadable' },
      });
      // It stays closed to whoever has not signed in, and nothing of it was touched.
      expect(await vault.createVault(PIN, null)).toMatchObject({ ok: false });
      expect((await vault.signIn({ badge: agent.badge, password: 'demo' })).ok).toBe(true);
      expect(await vault.createVault('135791', null)).toMatchObject({ ok: true });
      const { opened: desk } = vault;
      expect(desk?.desk.outbox.map(({ args, seq }) => [args['visitId'], seq])).toEqual([[id('one'), 1]]);
      await desk?.engine.syncNow();
      expect(desk?.engine.status()).toMatchObject({ waiting: 0, trouble: null, initial: null });
      expect([...central.effects.values()]).toEqual([1]);
      expect([...(desk?.desk.digests() ?? [])].map(({ dossierId }) => dossierId).sort()).toEqual(
        [id('a'), id('b')].sort(),
      );
      expect(await new RegistryReader(computer).setAside()).toEqual([vaultId]);
      await vault.lock();
      // From here on it is a vault like any other, under its new code.
      computer.locks.clear();
      const again = openTab(computer, central);
      expect((await again.unlock(agent.staffId, '135791')).ok).toBe(true);
      await again.lock();
    },
  );

  test('words that are no change yet come along when they can be read', async () => {
    const { computer, central, vaultId } = await workThatWaits();
    await spoil(computer, vaultId, 'digest');
    const vault = openTab(computer, central);
    expect((await vault.signIn({ badge: agent.badge, password: 'demo' })).ok).toBe(true);
    expect((await vault.createVault(PIN, null)).ok).toBe(true);
    expect((await vault.opened?.readDraft('note:a'))?.value).toBe('Trois mots');
    await vault.lock();
  });

  test('of which one dossier does not open: it is fetched again, and the others stay', async () => {
    const { computer, central, vaultId } = await workThatWaits();
    for (const table of ['dossier', 'bundle'] as const) {
      const db = new VaultDb(vaultId, computer.parts);
      const some = await db.sealedTable(table).count();
      db.close();
      if (some > 0) await spoil(computer, vaultId, table);
    }
    const vault = openTab(computer, central);
    expect((await vault.unlock(agent.staffId, PIN)).ok).toBe(true);
    const { opened: desk } = vault;
    expect(await desk?.openDossier(id('b'), 'visit')).toMatchObject({
      ok: false,
      error: { reason: 'notHeldOffline' },
    });
    await desk?.engine.setWorkOffline(false);
    expect(await desk?.openDossier(id('b'), 'visit')).toMatchObject({ ok: true });
    expect((await desk?.desk.shownRows(id('b')))?.length).toBeGreaterThan(0);
    await vault.lock();
  });

  test('whose outbox is gone takes it from its second copy and opens', async () => {
    const { computer, central, vaultId } = await workThatWaits();
    await loseStore(computer, vaultId, 'outbox');
    const vault = openTab(computer, central);
    expect((await vault.unlock(agent.staffId, PIN)).ok).toBe(true);
    expect(vault.opened?.copies.broughtBack).toBe(1);
    await vault.lock();
  });

  test('that a newer build wrote opens with what this one knows of it', async () => {
    const { computer, central, vaultId } = await workThatWaits();
    const name = `guichet-${vaultId}`;
    await opened(computer.parts.indexedDB.open(name, 9_990), (db) => db.createObjectStore('later'));
    const vault = openTab(computer, central);
    expect((await vault.unlock(agent.staffId, PIN)).ok).toBe(true);
    expect(vault.opened?.desk.outbox).toHaveLength(1);
    await vault.lock();
  });

  test('and whose browser opens not even the list of people says so, with the work still to be handed over', async () => {
    const { computer, central, refuses } = await workThatWaits();
    refuses.add('guichet-device');
    const vault = openTab(computer, central);
    expect(await vault.knownPeople()).toBeNull();
    expect(await vault.unsentWork()).toMatchObject({ ok: true, value: { leftHere: 1 } });
  });
});
