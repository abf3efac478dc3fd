import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Intent } from '../intent.ts';
import { VaultDb } from '../storage/vault-db.ts';
import { STORAGE_PATIENCE_MS } from '../storage/watchdog.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, sampleDossier, visitToStart } from '../testing/sample-rows.ts';
import { type Computer, firstDay, newComputer, openTab, PIN } from '../testing/vault-harness.ts';
import { comeBack } from './outbox-journal.ts';
import { eventually } from '../testing/eventually.ts';

const rows = sampleDossier('a', 0);
const fine = { broughtBack: 0, healed: 0, damaged: 0, tornBytes: 0, unreadable: 0 };
/** A public key that is one: the base point of X25519. */
const BASE_POINT = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 9 : 0));

async function offlineDesk() {
  const computer = newComputer();
  const central = new FakeCentral(agent, rows);
  const vault = openTab(computer, central);
  await firstDay(vault, agent);
  await vault.opened?.engine.setWorkOffline(true);
  return { computer, central, vault };
}

const vaultIdOf = (computer: Computer): string => [...computer.journals.files.keys()][0] ?? '';

async function withOutbox<T>(computer: Computer, work: (db: VaultDb) => Promise<T>): Promise<T> {
  const db = new VaultDb(vaultIdOf(computer), computer.parts);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** One bit of a record, as a failing disk turns it. */
async function spoil(db: VaultDb, seq: number): Promise<void> {
  const record = await db.outbox.get(seq);
  if (!record) throw new Error(`no change ${seq}`);
  const x = Uint8Array.from(record.x, (byte, index) => (index === 20 ? byte ^ 1 : byte));
  await db.outbox.put({ ...record, x });
}

async function unlocked(computer: Computer, central: FakeCentral) {
  computer.locks.clear();
  const vault = openTab(computer, central);
  const answer = await vault.unlock(agent.staffId, PIN);
  if (!answer.ok) throw new Error(answer.error.reason);
  if (!vault.opened) throw new Error('open');
  return vault.opened;
}

describe('the second copy of the outbox', () => {
  test('brings back what IndexedDB has lost, under the same names and numbers, and shows it', async () => {
    const { computer, central, vault } = await offlineDesk();
    await vault.opened?.act('visit.start@1', visitToStart('one'));
    await vault.opened?.act('visit.start@1', visitToStart('two'));
    const before = vault.opened?.desk.outbox.map(({ mid, seq }) => [mid, seq]);
    await vault.lock();
    await withOutbox(computer, (db) => db.outbox.clear());

    const open = await unlocked(computer, central);
    expect(open.desk.outbox.map(({ mid, seq }) => [mid, seq])).toEqual(before);
    expect(open.copies).toEqual({ ...fine, broughtBack: 2 });
    expect((await open.desk.shownRows(id('a')))?.some((row) => row.id === id('two'))).toBe(true);
    await withOutbox(computer, async (db) => expect(await db.outbox.count()).toBe(2));
  });

  test('takes the place of a record that does not open any more, and the vault opens', async () => {
    const { computer, central, vault } = await offlineDesk();
    for (const name of ['one', 'two', 'three']) await vault.opened?.act('visit.start@1', visitToStart(name));
    const before = vault.opened?.desk.outbox.map(({ mid, seq }) => [mid, seq]);
    await vault.lock();
    await withOutbox(computer, (db) => spoil(db, 2));

    const open = await unlocked(computer, central);
    expect(open.desk.outbox.map(({ mid, seq }) => [mid, seq])).toEqual(before);
    expect(open.copies).toEqual({ ...fine, healed: 1 });
    await open.engine.setWorkOffline(false);
    expect(open.engine.status()).toMatchObject({ waiting: 0, trouble: null });
    await open.close();
    // Once is enough: the next opening finds nothing amiss.
    expect((await unlocked(computer, central)).copies).toEqual(fine);
  });

  test.each([1, 2, 3])(
    'lacks what change %i was: that one is put aside and counted, the others go on their way',
    async (seq) => {
      const { computer, central, vault } = await offlineDesk();
      for (const name of ['v1', 'v2', 'v3']) await vault.opened?.act('visit.start@1', visitToStart(name));
      await vault.lock();
      computer.journals.files.set(vaultIdOf(computer), new Uint8Array());
      const raw = await withOutbox(computer, async (db) => {
        await spoil(db, seq);
        return (await db.outbox.get(seq))?.x;
      });

      const open = await unlocked(computer, central);
      const rest = [1, 2, 3].filter((one) => one !== seq);
      expect(open.copies).toEqual({ ...fine, damaged: 1 });
      expect(open.desk.outbox.map((intent) => intent.seq)).toEqual(rest);
      await withOutbox(computer, async (db) => {
        const aside = await db
          .sealedTable('meta')
          .filter(({ k }) => k.startsWith('aside:'))
          .toArray();
        expect(aside.map(({ x }) => x)).toEqual([raw]);
      });
      expect(await open.act('visit.start@1', visitToStart('v4'))).toMatchObject({ ok: true });
      await open.engine.setWorkOffline(false);
      await open.engine.syncNow();
      expect(open.engine.status()).toMatchObject({ waiting: 0, trouble: null });
      const visits = [...central.rows.values()].filter((row) => row.type === 'visit').map((row) => row.id);
      expect(visits.sort()).toEqual([...rest.map((one) => id(`v${one}`)), id('v4')].sort());
      await open.close();
    },
  );

  test('keeps no vault open when its disk does not answer any more', async () => {
    const { computer, vault } = await offlineDesk();
    vi.spyOn(computer.journals, 'release').mockReturnValue(new Promise(() => undefined));
    let isLocked = false;
    void vault.lock().then(() => {
      isLocked = true;
    });
    await eventually(() => {
      computer.timers.advance(STORAGE_PATIENCE_MS);
      expect(isLocked).toBe(true);
    });
  });

  test('of what is offered again is written as soon as there is room for it', async () => {
    const { computer, central, vault } = await offlineDesk();
    await vault.opened?.act('visit.start@1', visitToStart('one'));
    await vault.opened?.engine.setWorkOffline(false);
    const copies = async () => {
      const read = await computer.journals.read(vaultIdOf(computer));
      return read.ok && read.value.records.length;
    };
    expect(await copies()).toBe(0);
    // Put back to a backup without it, and out of reach before it is sent.
    central.epoch = 'epoch-2';
    central.fault = (path) => (path === '/push' ? 'dropRequest' : 'none');
    computer.journals.full = true;
    await vault.opened?.engine.syncNow();
    await vault.opened?.engine.syncNow();
    expect(vault.opened?.engine.status().waiting).toBe(1);
    expect(await copies()).toBe(0);
    computer.journals.full = false;
    await vault.opened?.engine.syncNow();
    expect(await copies()).toBe(1);
  });

  test('is filled again from IndexedDB when it is the one that was lost', async () => {
    const { computer, central, vault } = await offlineDesk();
    await vault.opened?.act('visit.start@1', visitToStart('one'));
    await vault.lock();
    computer.journals.files.set(vaultIdOf(computer), new Uint8Array());
    const open = await unlocked(computer, central);
    expect(open.copies).toEqual(fine);
    expect((await computer.journals.read(vaultIdOf(computer))).value.records).toHaveLength(1);
  });

  test('is emptied once central has answered everything in it', async () => {
    const { computer, vault } = await offlineDesk();
    await vault.opened?.act('visit.start@1', visitToStart('one'));
    expect((await computer.journals.read(vaultIdOf(computer))).value.records).toHaveLength(1);
    await vault.opened?.engine.setWorkOffline(false);
    expect(vault.opened?.engine.status().waiting).toBe(0);
    expect((await computer.journals.read(vaultIdOf(computer))).value.records).toHaveLength(0);
  });

  test('holds no word of a change in the clear', async () => {
    const { computer, vault } = await offlineDesk();
    await vault.opened?.act('visit.start@1', visitToStart('one'));
    const text = new TextDecoder('latin1').decode(computer.journals.files.get(vaultIdOf(computer)));
    for (const word of ['visit', id('a'), agent.staffId, 'account-question'])
      expect(text).not.toContain(word);
  });

  test('a change that it does not take is not called saved, and the desk says why', async () => {
    const { computer, vault } = await offlineDesk();
    computer.journals.full = true;
    const answer = await vault.opened?.act('visit.start@1', visitToStart('one'));
    expect(answer).toMatchObject({ ok: false, error: { origin: 'host', reason: 'storageFull' } });
    // Who does it again, once there is room, does it once.
    await withOutbox(computer, async (db) => expect(await db.outbox.count()).toBe(0));
    computer.journals.full = false;
    expect(await vault.opened?.act('visit.start@1', visitToStart('one'))).toMatchObject({ ok: true });
    expect(vault.opened?.desk.outbox).toHaveLength(1);
  });

  test('of a revoked device stays readable for central alone, and its keys are gone', async () => {
    const { computer, central, vault } = await offlineDesk();
    await vault.opened?.engine.saveProfile({ sealKey: btoa(String.fromCharCode(...BASE_POINT)) });
    await vault.lock();
    const again = await unlocked(computer, central);
    await again.act('visit.start@1', visitToStart('one'));
    central.revoked = true;
    await again.engine.setWorkOffline(false);
    const closed = openTab(computer, central);
    await eventually(async () => expect(await closed.knownPeople()).toEqual([]));
    const work = await closed.unsentWork();
    expect(work).toMatchObject({ ok: true, value: { changes: 1, leftHere: 0, tornBytes: 0 } });
  });

  test('of a revoked device that central could not read keeps its keys', async () => {
    const { computer, central, vault } = await offlineDesk();
    await vault.opened?.act('visit.start@1', visitToStart('one'));
    central.revoked = true;
    await vault.opened?.engine.setWorkOffline(false);
    await eventually(() => expect(vault.opened).toBeNull());
    expect(await openTab(computer, central).knownPeople()).toHaveLength(1);
  });

  test('whatever either copy loses, and wherever the power goes, what was called saved is there once', async () => {
    const loss = fc.record({
      acts: fc.integer({ min: 1, max: 4 }),
      /** Bytes of the append under way when the power went, on top of what was called saved. */
      torn: fc.uint8Array({ minLength: 0, maxLength: 40 }),
      lost: fc.subarray([0, 1, 2, 3]),
      what: fc.constantFrom('outbox', 'journal', 'database'),
    });
    await fc.assert(
      fc.asyncProperty(loss, async ({ acts, torn, lost, what }) => {
        const { computer, central, vault } = await offlineDesk();
        const saved: string[] = [];
        for (let no = 0; no < acts; no += 1) {
          const answer = await vault.opened?.act('visit.start@1', visitToStart(`v${no}`));
          if (answer?.ok) saved.push(id(`v${no}`));
        }
        await vault.lock();
        const vaultId = vaultIdOf(computer);
        const file = computer.journals.files.get(vaultId) ?? new Uint8Array();
        if (what === 'journal') computer.journals.files.delete(vaultId);
        else {
          computer.journals.files.set(vaultId, Uint8Array.from([...file, ...torn]));
          await withOutbox(computer, async (db) => {
            const seqs = (await db.outbox.toArray()).map(({ seq }) => seq);
            await db.outbox.bulkDelete(
              seqs.filter((_, index) => what === 'database' || lost.includes(index)),
            );
          });
        }
        // The files are found by their name: the one that was deleted too.
        computer.journals.files.set(vaultId, computer.journals.files.get(vaultId) ?? new Uint8Array());
        const open = await unlocked(computer, central);
        const found = open.desk.outbox
          .filter(({ name }) => name === 'visit.start@1')
          .map(({ args }) => args['visitId']);
        expect([...found].sort()).toEqual([...saved].sort());
        const seqs = open.desk.outbox.map(({ seq }) => seq);
        expect(new Set(seqs).size).toBe(seqs.length);
        await open.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('numbers of changes that come back', () => {
  const intent = (mid: string, seq: number, deviceId = 'here') => ({ mid, seq, deviceId }) as Intent;

  test('a free number of this device is kept, any other change gets the next ones', () => {
    const back = comeBack(
      [intent('a', 4), intent('b', 6), intent('c', 9, 'before'), intent('d', 2), intent('e', 7)],
      [intent('x', 6)],
      new Set(['e']),
      { deviceId: 'here', lastSeq: 3 },
    );
    expect(back.map(({ mid, seq, deviceId }) => [mid, seq, deviceId])).toEqual([
      ['a', 4, 'here'],
      ['b', 7, 'here'],
      ['c', 8, 'here'],
      ['d', 9, 'here'],
    ]);
  });

  test('a number that two of the file have is kept for one of them', () => {
    const back = comeBack([intent('a', 4), intent('b', 4), intent('c', 5)], [], new Set(), {
      deviceId: 'here',
      lastSeq: 3,
    });
    expect(back.map(({ seq }) => seq).sort()).toEqual([4, 5, 6]);
    expect(back.map(({ mid }) => mid).sort()).toEqual(['a', 'b', 'c']);
  });
});
