import { describe, expect, test } from 'vitest';
import type { VaultEvent } from './contract.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, id, sampleDossier } from './testing/sample-rows.ts';
import { type Computer, firstDay, newComputer, openTab, PIN } from './testing/vault-harness.ts';
import { eventually } from './testing/eventually.ts';

const HOUR = 3_600_000;

/** A desk that has worked one day, with a dossier opened while the cable was out: one change waits. */
async function afterOneDay(events: VaultEvent[] = []) {
  const computer = newComputer();
  const central = new FakeCentral(agent, sampleDossier('a', 1));
  const vault = openTab(computer, central, events);
  await firstDay(vault, agent);
  central.fault = () => 'dropRequest';
  await vault.opened?.openDossier(id('a'), 'visit');
  // The cycle that this began has found nobody.
  await vault.opened?.engine.syncNow();
  return { computer, central, vault };
}

const reopened = (computer: Computer, central: FakeCentral) =>
  openTab(computer, central).unlock(agent.staffId, PIN);

const refusal = (reason: string) => ({ ok: false, error: { reason, details: { hours: 24 } } });

describe('without a word from central', () => {
  test('a vault opens until its hours are over, then stays closed and keeps what waits', async () => {
    const { computer, central, vault } = await afterOneDay();
    await vault.lock();
    computer.timers.advance(23 * HOUR);
    const late = openTab(computer, central);
    expect(await late.unlock(agent.staffId, PIN)).toMatchObject({ ok: true });
    await late.lock();
    computer.timers.advance(HOUR);
    const tooLate = openTab(computer, central);
    expect(await tooLate.unlock(agent.staffId, PIN)).toMatchObject(refusal('leaseEnded'));
    expect(tooLate.opened).toBeNull();
    expect(await tooLate.session()).toBeNull();
    expect(await tooLate.knownPeople()).toMatchObject([{ staffId: agent.staffId, failedAttempts: 0 }]);
    const work = await tooLate.unsentWork();
    expect(work.ok && work.value.bytes.length).toBeGreaterThan(0);
    // The cable is back: the same code opens it, and what waited is sent.
    central.fault = () => 'none';
    const vaultAgain = openTab(computer, central);
    expect(await vaultAgain.unlock(agent.staffId, PIN)).toMatchObject({ ok: true });
    await vaultAgain.opened?.engine.syncNow();
    expect([...central.effects.values()]).toEqual([1]);
  });

  test('an open vault closes when the hours are over, after what was typed is handed over', async () => {
    const events: VaultEvent[] = [];
    const { computer, central, vault } = await afterOneDay(events);
    central.fault = () => 'none';
    central.lease = 1;
    await vault.opened?.engine.syncNow();
    central.fault = () => 'dropRequest';
    for (let minute = 0; minute < 60; minute += 1) {
      // Somebody is there all the time: it does not close because nobody is.
      vault.touch();
      await eventually(() => expect(computer.timers.isDueIn(60_000)).toBe(true));
      computer.timers.advance(60_000);
    }
    await eventually(() => expect(events).toEqual([{ kind: 'closing' }, { kind: 'leaseEnded' }]));
    expect(vault.opened).toBeNull();
    expect(await reopened(computer, central)).toMatchObject({ error: { reason: 'leaseEnded' } });
  });

  test('the last quarter of the hours is told while the vault is open', async () => {
    const { computer, central, vault } = await afterOneDay();
    expect(vault.opened?.engine.status().leaseLeftMs).toBeNull();
    await vault.lock();
    computer.timers.advance(18 * HOUR);
    const late = openTab(computer, central);
    await late.unlock(agent.staffId, PIN);
    expect(late.opened?.engine.status().leaseLeftMs).toBe(6 * HOUR);
    central.fault = () => 'none';
    await eventually(async () => {
      await late.opened?.engine.syncNow();
      expect(late.opened?.engine.status().leaseLeftMs).toBeNull();
    });
  });

  test('what central says of the hours counts, and each answer begins them anew', async () => {
    const { computer, central, vault } = await afterOneDay();
    central.fault = () => 'none';
    central.lease = 2;
    await vault.opened?.engine.syncNow();
    central.fault = () => 'dropRequest';
    await vault.lock();
    computer.timers.advance(2 * HOUR - 1);
    const tab = openTab(computer, central);
    expect(await tab.unlock(agent.staffId, PIN)).toMatchObject({ ok: true });
    await tab.lock();
    computer.timers.advance(1);
    expect(await reopened(computer, central)).toMatchObject({ error: { details: { hours: 2 } } });
  });

  test('a session that is over opens nothing; an online sign-in does', async () => {
    const { computer, central, vault } = await afterOneDay();
    await vault.lock();
    computer.timers.advance(30 * HOUR);
    central.fault = () => 'none';
    central.refuseRefresh = true;
    const tab = openTab(computer, central);
    expect(await tab.unlock(agent.staffId, PIN)).toMatchObject(refusal('leaseEnded'));
    expect(await tab.signIn({ badge: agent.badge, password: 'demo' })).toMatchObject({
      value: { needsPin: 'enter' },
    });
    expect(await tab.unlock(agent.staffId, PIN)).toMatchObject({ ok: true });
  });

  test('"work offline" does not keep central from being asked when that is what opens the vault', async () => {
    const { computer, central, vault } = await afterOneDay();
    await vault.opened?.engine.setWorkOffline(true);
    await vault.lock();
    computer.timers.advance(30 * HOUR);
    central.fault = () => 'none';
    const tab = openTab(computer, central);
    expect(await tab.unlock(agent.staffId, PIN)).toMatchObject({ ok: true });
    expect(tab.opened?.engine.status().network).toBe('workOffline');
    const asked = central.requests.length;
    await tab.opened?.engine.syncNow();
    expect(central.requests.length).toBe(asked);
  });
});

describe('a clock that somebody sets', () => {
  test('back, after the hours were over: it stays closed and says so', async () => {
    const { computer, central, vault } = await afterOneDay();
    await vault.lock();
    computer.timers.advance(25 * HOUR);
    await reopened(computer, central);
    computer.clockOffMs = -20 * HOUR;
    expect(await reopened(computer, central)).toMatchObject(refusal('leaseClockBack'));
    computer.clockOffMs = 0;
    expect((await reopened(computer, central)).ok).toBe(false);
    central.fault = () => 'none';
    expect(await reopened(computer, central)).toMatchObject({ ok: true });
  });

  test('back before the last change that waits: the journal remembers what an older database does not', async () => {
    const { computer, central, vault } = await afterOneDay();
    computer.timers.advance(6 * HOUR);
    await vault.opened?.openDossier(id('a'), 'visit');
    await vault.lock();
    computer.clockOffMs = -6 * HOUR;
    expect(await reopened(computer, central)).toMatchObject(refusal('leaseClockBack'));
  });

  test('by a minute: nobody notices', async () => {
    const { computer, central, vault } = await afterOneDay();
    await vault.lock();
    computer.clockOffMs = -60_000;
    expect(await reopened(computer, central)).toMatchObject({ ok: true });
  });

  test('ahead while the vault is open: closed, with the reason', async () => {
    const events: VaultEvent[] = [];
    const { computer, central } = await afterOneDay(events);
    computer.clockOffMs = 9_000 * HOUR;
    computer.timers.advance(60_000);
    await eventually(() => expect(events).toContainEqual({ kind: 'leaseEnded' }));
    expect(await reopened(computer, central)).toMatchObject(refusal('leaseClockAhead'));
    central.fault = () => 'none';
    expect(await reopened(computer, central)).toMatchObject({ ok: true });
  });
});

describe('while somebody works, a clock that is set', () => {
  const DAY = 24 * HOUR;

  /** Open, with central there; its clock goes on as it should. */
  async function atWork() {
    const computer = newComputer();
    const central = new FakeCentral(agent, sampleDossier('a', 1));
    central.now = () => computer.timers.now();
    const vault = openTab(computer, central);
    await firstDay(vault, agent);
    const { opened } = vault;
    if (!opened) throw new Error('the vault is open');
    return { computer, central, vault, open: opened };
  }

  const greetings = (central: FakeCentral) => central.requests.filter((path) => path === '/hello').length;

  test.each([-3 * DAY, 3 * DAY])(
    'by %i ms changes neither what is kept nor its order, is told, and is forgotten once it is right',
    async (off) => {
      const { computer, open } = await atWork();
      expect(open.engine.status().clockOffMs).toBeNull();
      await open.engine.setWorkOffline(true);
      const looked = async () => expect((await open.openDossier(id('a'), 'visit')).ok).toBe(true);
      await looked();
      computer.clockOffMs = off;
      await looked();
      computer.clockOffMs = 0;
      await looked();
      // Numbers, not moments, say what came first.
      expect(open.desk.outbox.map(({ seq }) => seq)).toEqual([1, 2, 3]);
      computer.clockOffMs = off;
      await open.engine.setWorkOffline(false);
      await open.engine.syncNow();
      expect(open.engine.status()).toMatchObject({ waiting: 0, trouble: null, clockOffMs: off });
      computer.clockOffMs = 0;
      await open.engine.syncNow();
      expect(open.engine.status().clockOffMs).toBeNull();
    },
  );

  test('back does not keep central from being asked who it is', async () => {
    const { computer, central, open } = await atWork();
    const before = greetings(central);
    computer.clockOffMs = -3 * DAY;
    await open.engine.syncNow();
    expect(greetings(central)).toBe(before + 1);
  });

  test('back does not make anybody wait longer for a next code', async () => {
    const { computer, central, vault } = await atWork();
    await vault.lock();
    const tab = openTab(computer, central);
    for (let guess = 0; guess < 4; guess += 1) {
      await tab.unlock(agent.staffId, '999999');
      computer.timers.advance(5_000);
    }
    computer.clockOffMs = -30 * DAY;
    expect(await tab.unlock(agent.staffId, PIN)).toMatchObject({
      error: { reason: 'pinWait', details: { seconds: 4 } },
    });
    computer.timers.advance(4_000);
    // The lease has its own word about such a clock, and central is there to mend it.
    expect(await tab.unlock(agent.staffId, PIN)).toMatchObject({ ok: true });
  });
});

test('a device revoked while it was away loses its keys instead of opening', async () => {
  const { computer, central, vault } = await afterOneDay();
  await vault.lock();
  computer.timers.advance(30 * HOUR);
  central.fault = () => 'none';
  central.revoked = true;
  const events: VaultEvent[] = [];
  const tab = openTab(computer, central, events);
  expect(await tab.unlock(agent.staffId, PIN)).toMatchObject({ error: { reason: 'deviceRevoked' } });
  expect(tab.opened).toBeNull();
  expect(events).toEqual([{ kind: 'revoked' }]);
});
