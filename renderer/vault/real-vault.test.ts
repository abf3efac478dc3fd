import { describe, expect, test, vi } from 'vitest';
import { findRow } from '#shared/entities/index.ts';
import type { VaultEvent } from './contract.ts';
import { openWhenHere } from './open-when-here.ts';
import { DraftStore } from './storage/draft-store.ts';
import { VaultStore } from './storage/vault-store.ts';
import { STORAGE_PATIENCE_MS, withWatchdog } from './storage/watchdog.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { adviser, agent, id, sampleDossier, supervisor, visitToStart } from './testing/sample-rows.ts';
import { firstDay, newComputer, openTab, PIN } from './testing/vault-harness.ts';
import { eventually } from './testing/eventually.ts';

const five = ['a', 'b', 'c', 'd', 'e'].flatMap((name, i) => sampleDossier(name, i));

async function desk(staff = agent, rows = five) {
  const computer = newComputer();
  const central = new FakeCentral(staff, rows);
  const events: VaultEvent[] = [];
  const vault = openTab(computer, central, events);
  await firstDay(vault, staff);
  return { computer, central, vault, events };
}

function opened(vault: ReturnType<typeof openTab>) {
  if (!vault.opened) throw new Error('the vault is open');
  return vault.opened;
}

describe('first load', () => {
  test('brings all dossiers and makes them searchable', async () => {
    const { vault } = await desk();
    const open = opened(vault);
    expect(open.engine.status()).toMatchObject({
      initial: null,
      network: 'online',
      waiting: 0,
      trouble: null,
    });
    expect([...open.desk.digests()]).toHaveLength(5);
    expect(await open.desk.shownRows(id('e'))).toHaveLength(4);
    const answer = await new Promise((resolve) => {
      open.desk.subscriptions.subscribe('session', {}, resolve);
    });
    expect(answer).toMatchObject({ ok: true, value: { staff: { staffId: agent.staffId } } });
  });

  test('tells how far it is, and the search answers meanwhile', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `d${index}`);
    const central = new FakeCentral(
      agent,
      names.flatMap((name, index) => sampleDossier(name, index)),
    );
    const told: number[] = [];
    const answers: Promise<unknown>[] = [];
    const vault = openTab(newComputer(), {
      fetch(input, init) {
        const initial = vault.opened?.engine.status().initial;
        if (initial?.cardsReady) {
          told.push(initial.done);
          answers.push(
            new Promise((resolve) => {
              opened(vault).desk.subscriptions.subscribe('search', { text: 'x', limit: 1 }, resolve);
            }),
          );
        }
        return central.fetch(input, init);
      },
    });
    await firstDay(vault, agent);
    expect(new Set(told).size).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ ok: true, value: { searched: names.length } });
    expect(opened(vault).engine.status().initial).toBeNull();
  });

  test('asks central once who it is and who works there; a later start asks anew', async () => {
    const { computer, central, vault } = await desk();
    const asked = () =>
      ['/hello', '/directory'].map((path) => central.requests.filter((one) => one === path));
    expect(asked()).toEqual([['/hello'], ['/directory']]);
    await vault.lock();
    const next = openTab(computer, central);
    expect((await next.unlock(agent.staffId, PIN)).ok).toBe(true);
    await opened(next).engine.syncNow();
    expect(asked().map(({ length }) => length)).toEqual([2, 2]);
  });

  test('of which a dossier is asked for before its card has come: it is waited for', async () => {
    const vault = openTab(newComputer(), new FakeCentral(agent, five));
    await vault.signIn({ badge: agent.badge, password: 'demo' });
    await vault.createVault(PIN, null);
    const [known, unknown] = await Promise.all(
      ['e', 'z'].map((name) => openWhenHere(opened(vault), id(name), 'visit')),
    );
    expect(known).toMatchObject({ ok: true });
    expect(unknown).toMatchObject({ ok: false, error: { reason: 'dossierUnknown' } });
  });

  test('goes on where it stopped, and never asks again for what is in', async () => {
    const computer = newComputer();
    const central = new FakeCentral(agent, five);
    let pulls = 0;
    central.fault = (path) => {
      if (path === '/pull') pulls += 1;
      return path === '/pull' && pulls === 2 ? 'dropRequest' : 'none';
    };
    const vault = openTab(computer, central);
    await firstDay(vault, agent);
    expect(opened(vault).engine.status().initial).toMatchObject({ done: 2, total: 5, cardsReady: true });
    await vault.lock();
    central.fault = () => 'none';
    central.requests.length = 0;
    const next = openTab(computer, central);
    expect((await next.unlock(agent.staffId, PIN)).ok).toBe(true);
    await opened(next).engine.syncNow();
    expect(opened(next).engine.status().initial).toBeNull();
    expect(central.requests.filter((path) => path.startsWith('/digests'))).toHaveLength(0);
    expect(await opened(next).desk.shownRows(id('a'))).toHaveLength(4);
  });

  test.each(['html', 'truncate'] as const)(
    '%s instead of an answer changes nothing and is said',
    async (fault) => {
      const computer = newComputer();
      const central = new FakeCentral(agent, five);
      central.fault = (path) => (path === '/pull' ? fault : 'none');
      const vault = openTab(computer, central);
      await firstDay(vault, agent);
      const { engine } = opened(vault);
      expect(engine.status().trouble).toMatchObject({ reason: 'answerUnreadable' });
      expect(engine.status().initial).toMatchObject({ done: 0 });
      central.fault = () => 'none';
      await engine.syncNow();
      expect(engine.status()).toMatchObject({ trouble: null, initial: null });
    },
  );
});

describe('a change', () => {
  test('is durable before it is said saved, shown at once, sent, and leaves when its effect is back', async () => {
    const { central, vault } = await desk();
    const open = opened(vault);
    const answer = await open.act('visit.start@1', visitToStart('v1'));
    expect(answer).toMatchObject({ ok: true, value: { seq: 1 } });
    expect(findRow((await open.desk.shownRows(id('a'))) ?? [], 'visit')?.body.state).toBe('open');
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.desk.outbox).toHaveLength(0);
    expect(central.all('visit')).toHaveLength(1);
    expect(findRow((await open.desk.shownRows(id('a'))) ?? [], 'visit')?.ver).toBeGreaterThan(0);
    // The numbering goes on although the outbox is empty.
    expect(await open.act('visit.start@1', visitToStart('v2'))).toMatchObject({
      ok: true,
      value: { seq: 2 },
    });
  });

  test('survives a closed vault offline and is sent later', async () => {
    const { computer, central, vault } = await desk();
    await opened(vault).engine.setWorkOffline(true);
    central.requests.length = 0;
    expect((await opened(vault).act('visit.start@1', visitToStart('v1'))).ok).toBe(true);
    expect(opened(vault).engine.status()).toMatchObject({ network: 'workOffline', waiting: 1 });
    await vault.lock();
    const next = openTab(computer, central);
    expect((await next.unlock(agent.staffId, PIN)).ok).toBe(true);
    expect(opened(next).engine.status()).toMatchObject({ network: 'workOffline', waiting: 1 });
    await opened(next).engine.syncNow();
    expect(central.requests).toEqual([]);
    expect((await next.knownPeople())?.[0]?.waiting).toBe(1);
    await opened(next).engine.setWorkOffline(false);
    await opened(next).engine.syncNow();
    expect(central.all('visit')).toHaveLength(1);
    expect(opened(next).desk.outbox).toHaveLength(0);
  });

  test('a refused one stays in sight until its case is closed', async () => {
    const { central, vault } = await desk();
    const open = opened(vault);
    await open.engine.setWorkOffline(true);
    const move = {
      appointmentId: id('a appointment'),
      dossierId: id('a'),
      from: 'booked',
      to: 'arrived',
    } as const;
    await open.act('appointment.move@1', move);
    const theirs = central.rows.get(`appointment:${id('a appointment')}`);
    if (theirs?.type === 'appointment')
      central.put({ ...theirs, body: { ...theirs.body, state: 'cancelled' } });
    await open.engine.setWorkOffline(false);
    await open.engine.syncNow();
    expect(open.desk.outbox).toMatchObject([
      { state: 'acked', outcome: 'conflict', code: 'appointmentMovedMeanwhile' },
    ]);
    expect(findRow((await open.desk.shownRows(id('a'))) ?? [], 'appointment')?.body.state).toBe('cancelled');
    expect(open.engine.status()).toMatchObject({ waiting: 0, needs: 1 });
    const conflict = central.all('conflict')[0];
    if (conflict?.type === 'conflict')
      central.put({ ...conflict, body: { ...conflict.body, state: 'resolved' } });
    await open.engine.syncNow();
    expect(open.desk.outbox).toHaveLength(0);
  });

  test('a dead disk is said, and nothing is claimed saved', async () => {
    const { vault, computer } = await desk();
    const open = opened(vault);
    const stuck = vi.spyOn(VaultStore.prototype, 'addIntent').mockImplementationOnce(() => {
      const never = withWatchdog(new Promise<void>(() => undefined), computer.timers);
      computer.timers.advance(STORAGE_PATIENCE_MS);
      return never;
    });
    expect(await open.act('visit.start@1', visitToStart('v1'))).toMatchObject({
      ok: false,
      error: { reason: 'storageFull' },
    });
    expect(open.desk.outbox).toHaveLength(0);
    stuck.mockRestore();
    expect(await open.act('visit.start@1', visitToStart('v2'))).toMatchObject({ ok: true });
  });

  test('a disk that never answers is said wherever it is met, and never leaves a screen waiting', async () => {
    const { central, vault, computer } = await desk();
    const open = opened(vault);
    const never = () => {
      const work = withWatchdog(new Promise<void>(() => undefined), computer.timers);
      computer.timers.advance(STORAGE_PATIENCE_MS);
      return work;
    };
    const holds = vi.spyOn(VaultStore.prototype, 'holds').mockReturnValue(false);
    const apply = vi.spyOn(VaultStore.prototype, 'apply').mockImplementation(never);
    const drop = vi.spyOn(DraftStore.prototype, 'drop').mockImplementation(never);
    expect(await open.openDossier(id('a'), 'visit')).toMatchObject({
      ok: false,
      error: { reason: 'storageFull' },
    });
    await expect(open.dropDraft('visit')).resolves.toBeUndefined();
    await open.engine.setWorkOffline(true);
    expect(open.engine.status()).toMatchObject({
      network: 'workOffline',
      trouble: { reason: 'storageFull' },
    });
    await open.engine.setWorkOffline(false);
    const phone = central.rows.get(`contact-point:${id('a phone')}`);
    if (phone) central.put(phone);
    await open.engine.syncNow();
    expect(open.engine.status()).toMatchObject({ trouble: { reason: 'storageFull' } });
    for (const spy of [holds, apply, drop]) spy.mockRestore();
    await open.engine.syncNow();
    expect(open.engine.status()).toMatchObject({ trouble: null, network: 'online' });
    expect(await open.openDossier(id('a'), 'visit')).toEqual({ ok: true, value: undefined });
  });

  test('malformed or impossible ones are refused before anything is stored', async () => {
    const { vault } = await desk();
    const open = opened(vault);
    expect(await open.act('note.withdraw@1', { noteId: id('none'), dossierId: id('a') })).toMatchObject({
      ok: false,
      error: { reason: 'noteUnknown' },
    });
    expect(open.desk.outbox).toHaveLength(0);
  });
});

describe('central in trouble', () => {
  test('an expired token is renewed; a dead session asks for a sign-in and work goes on', async () => {
    const { central, vault } = await desk();
    const open = opened(vault);
    central.tokenExpired = true;
    await open.engine.syncNow();
    expect(open.engine.status()).toMatchObject({ signInNeeded: false, trouble: null });
    central.tokenExpired = true;
    central.refuseRefresh = true;
    await open.engine.syncNow();
    expect(open.engine.status()).toMatchObject({ signInNeeded: true });
    expect((await open.act('visit.start@1', visitToStart('v1'))).ok).toBe(true);
    central.refuseRefresh = false;
    expect((await vault.signIn({ badge: agent.badge, password: 'demo' })).ok).toBe(true);
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.engine.status()).toMatchObject({ signInNeeded: false, waiting: 0 });
    expect(central.all('visit')).toHaveLength(1);
  });

  test('a session renewed while the code was being chosen goes on with what it was renewed to', async () => {
    const central = new FakeCentral(agent, five);
    const vault = openTab(newComputer(), central);
    const signedIn = await vault.signIn({ badge: agent.badge, password: 'demo' });
    expect(signedIn.ok).toBe(true);
    // Longer at the page of the code than a token lives.
    central.tokenExpired = true;
    expect((await vault.createVault(PIN, null)).ok).toBe(true);
    expect(central.requests).toContain('/session/refresh');
    central.tokenExpired = true;
    const open = opened(vault);
    await open.engine.syncNow();
    expect(open.engine.status()).toMatchObject({ signInNeeded: false, trouble: null });
  });

  test('a token about to expire is renewed before central has to refuse it, the first one and those after it', async () => {
    const { central, computer, vault } = await desk();
    const open = opened(vault);
    for (let round = 0; round < 2; round += 1) {
      central.requests.length = 0;
      await open.engine.syncNow();
      expect(central.requests).not.toContain('/session/refresh');
      // Nine minutes and a half of ten, with somebody at the desk.
      for (let half = 0; half < 2; half += 1) {
        computer.timers.advance(285_000);
        vault.touch();
      }
      await open.engine.syncNow();
      expect(central.requests.filter((path) => path === '/session/refresh')).toHaveLength(1);
    }
  });

  test('put back from a backup: the device hands in again what it may have lost, under its numbers, nothing twice', async () => {
    const { central, vault } = await desk();
    const open = opened(vault);
    await open.act('visit.start@1', visitToStart('v1'));
    await open.engine.syncNow();
    await open.engine.syncNow();
    await open.engine.setWorkOffline(true);
    await open.act('visit.start@1', visitToStart('v2'));
    for (const device of central.devices.values()) device.lastSeq = 0;
    central.devices.forEach((device) => device.results.clear());
    central.epoch = 'epoch-2';
    await open.engine.setWorkOffline(false);
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(central.devices.size).toBe(1);
    expect(central.all('visit')).toHaveLength(2);
    expect([...central.effects.values()].every((count) => count === 1)).toBe(true);
    expect(open.desk.outbox).toHaveLength(0);
    expect(open.engine.status()).toMatchObject({ trouble: null, initial: null });
  });

  test.each(['present', 'former'])(
    'put back from a backup of before a change was confirmed under its %s number: the change comes again by itself',
    async (number) => {
      const { central, vault } = await desk();
      const open = opened(vault);
      const backup = new Map(central.rows);
      await open.act('visit.start@1', visitToStart('v1'));
      await open.engine.syncNow();
      await open.engine.syncNow();
      if (number === 'former') {
        central.forgetDevices();
        await open.engine.syncNow();
        expect(central.devices.size).toBe(1);
      }
      expect(open.desk.outbox).toHaveLength(0);
      central.rows.clear();
      for (const [key, row] of backup) central.rows.set(key, row);
      central.effects.clear();
      for (const device of central.devices.values()) device.lastSeq = 0;
      central.devices.forEach((device) => device.results.clear());
      central.epoch = 'epoch-2';
      for (let i = 0; i < 3; i += 1) await open.engine.syncNow();
      expect(central.all('visit')).toHaveLength(1);
      expect([...central.effects.values()]).toEqual([1]);
      expect(open.desk.outbox).toHaveLength(0);
    },
  );

  test('a revoked device closes, says so and asks no more', async () => {
    const { central, vault, computer, events } = await desk();
    central.revoked = true;
    await opened(vault).engine.syncNow();
    await eventually(() => expect(events).toContainEqual({ kind: 'revoked' }));
    expect(vault.opened).toBeNull();
    expect(await vault.knownPeople()).toEqual([]);
    const asked = central.requests.length;
    computer.timers.advance(3_600_000 - 3_400_000);
    expect(central.requests).toHaveLength(asked);
  });

  test('another build is told once', async () => {
    const computer = newComputer();
    const central = new FakeCentral(agent, five);
    central.buildId = 'build-b';
    const events: VaultEvent[] = [];
    const vault = openTab(computer, central, events);
    await firstDay(vault, agent);
    await opened(vault).engine.syncNow();
    expect(events).toEqual([{ kind: 'newBuild' }]);
    expect(opened(vault).engine.status().newBuild).toBe(true);
  });
});

describe('dossiers', () => {
  test('nothing is read before its audit entry is durable', async () => {
    const { vault } = await desk();
    const open = opened(vault);
    expect(open.desk.isOpened(id('a'))).toBe(false);
    expect((await open.openDossier(id('a'), 'visit')).ok).toBe(true);
    expect(open.desk.isOpened(id('a'))).toBe(true);
    expect(
      open.desk.outbox.some((intent) => intent.name === 'audit.record@1' && intent.dossierId === id('a')),
    ).toBe(true);
    expect(open.engine.status().waiting).toBe(0);
  });

  test('protected ones are for those who may', async () => {
    const rows = sampleDossier('p', 1, 'Canari-p', true);
    const clerk = await desk(agent, rows);
    expect(await opened(clerk.vault).openDossier(id('p'), 'visit')).toMatchObject({
      ok: false,
      error: { reason: 'dossierProtected' },
    });
    const boss = await desk(supervisor, rows);
    expect((await opened(boss.vault).openDossier(id('p'), 'review')).ok).toBe(true);
  });

  test('an adviser without the dossier fetches it online and is told offline', async () => {
    const { vault } = await desk(adviser);
    const open = opened(vault);
    expect([...open.desk.digests()]).toHaveLength(5);
    expect((await open.openDossier(id('a'), 'preparation')).ok).toBe(true);
    await open.engine.setWorkOffline(true);
    expect(await open.openDossier(id('b'), 'preparation')).toMatchObject({
      ok: false,
      error: { reason: 'notHeldOffline' },
    });
    await open.engine.setWorkOffline(false);
    await open.act('dossier.keepOffline@1', { dossierId: id('c'), keep: true });
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(await open.desk.shownRows(id('c'))).not.toBeNull();
  });
});

describe('two tabs and two people', () => {
  test('the second tab is told, and may take over', async () => {
    const { computer, central, vault, events } = await desk();
    const second = openTab(computer, central);
    expect(await second.unlock(agent.staffId, PIN)).toMatchObject({
      ok: false,
      error: { reason: 'openElsewhere' },
    });
    await second.takeOver(agent.staffId);
    expect(events).toContainEqual({ kind: 'lockedElsewhere' });
    expect(vault.opened).toBeNull();
    expect((await second.unlock(agent.staffId, PIN)).ok).toBe(true);
  });

  test('nobody at the keyboard closes the vault', async () => {
    const { computer, vault, events } = await desk();
    computer.timers.advance(299_000);
    vault.touch();
    computer.timers.advance(299_000);
    expect(vault.opened).not.toBeNull();
    computer.timers.advance(1_000);
    await eventually(() => expect(events).toEqual([{ kind: 'closing' }, { kind: 'idleLock' }]));
    expect(vault.opened).toBeNull();
  });
});
