import { describe, expect, test } from 'vitest';
import type { Staff } from '#shared/entities/directory.ts';
import { findRow } from '#shared/entities/index.ts';
import { bookedAppointment } from '#shared/entities/testing/booked-appointment.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import {
  adviser,
  agent,
  id,
  rowOf,
  sampleDossier,
  SPACE,
  TODAY,
  visitToStart,
} from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab, PIN } from '../testing/vault-harness.ts';
import { eventually } from '../testing/eventually.ts';

const three = ['a', 'b', 'c'].flatMap((name, i) => sampleDossier(name, i));

async function deskOf(staff: Staff) {
  const computer = newComputer();
  const central = new FakeCentral(staff, three);
  const vault = openTab(computer, central);
  await firstDay(vault, staff);
  if (!vault.opened) throw new Error('the vault is open');
  return { computer, central, vault, open: vault.opened };
}

const visit = visitToStart('v1');

describe('the business date', () => {
  test('follows central with the next pull, and the screens hear it', async () => {
    const { central, open } = await deskOf(agent);
    const heard: string[] = [];
    open.desk.subscriptions.subscribe('session', {}, (answer) => answer.ok && heard.push(answer.value.today));
    await eventually(() => expect(heard).toEqual([TODAY]));
    central.today = '2026-11-24';
    await open.engine.syncNow();
    expect(open.session.today).toBe('2026-11-24');
    await eventually(() => expect(heard.at(-1)).toBe('2026-11-24'));
  });

  test('is the one that changes are dated with', async () => {
    const { central, open } = await deskOf(agent);
    central.today = '2026-11-24';
    await open.engine.syncNow();
    await open.engine.setWorkOffline(true);
    await open.act('visit.start@1', visit);
    expect(open.desk.outbox[0]?.today).toBe('2026-11-24');
  });
});

describe('what central has received', () => {
  test('is told for the rest of the day, also after a lock, and counts as the note of the first steps', async () => {
    const { computer, central, vault, open } = await deskOf(agent);
    await open.act('visit.start@1', visit);
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.desk.outbox).toHaveLength(0);
    await vault.lock();
    const next = openTab(computer, central);
    await next.unlock(agent.staffId, PIN);
    const heard: (readonly unknown[])[] = [];
    next.opened?.desk.subscriptions.subscribe(
      'syncOutbox',
      {},
      (answer) => answer.ok && heard.push(answer.value.entries),
    );
    await eventually(() =>
      expect(heard.at(-1)).toMatchObject([{ name: 'visit.start@1', state: 'acked', outcome: 'applied' }]),
    );
    computer.timers.nowMs += 24 * 3_600_000;
    await next.opened?.act('visit.start@1', { ...visit, visitId: id('v2'), dossierId: id('b') });
    await next.opened?.engine.syncNow();
    await next.opened?.engine.syncNow();
    expect(next.opened?.engine.currentProgress.received).toHaveLength(1);
  });
});

describe('a disagreement that another device of the person brought', () => {
  test('is listed for its owner, and for nobody else', async () => {
    const { central, open } = await deskOf(agent);
    const trouble = (name: string, ownerId: string) =>
      rowOf('rejected-case', name, id('a'), {
        mutation: { name: 'person.set@9', args: {} },
        code: 'roleLacksAct',
        ownerId,
        deviceId: 'another',
        seq: 4,
        at: instant('2026-11-20T16:40:00Z'),
        state: 'open',
        dismissedBecause: null,
      });
    central.put(trouble('mine', agent.staffId));
    central.put(trouble('theirs', 's-somebody'));
    await open.engine.syncNow();
    const heard: (readonly unknown[])[] = [];
    open.desk.subscriptions.subscribe(
      'syncOutbox',
      {},
      (answer) => answer.ok && heard.push(answer.value.elsewhere),
    );
    await eventually(() =>
      expect(heard.at(-1)).toMatchObject([
        { id: id('mine'), dossierId: id('a'), outcome: 'rejected', mutation: 'person.set@9' },
      ]),
    );
  });
});

describe('a hint from central', () => {
  test('brings what moved without waiting for the next beat', async () => {
    const { central, open } = await deskOf(agent);
    const person = central.rows.get(`person:${id('a person')}`);
    if (person?.type !== 'person') throw new Error('there is a person');
    central.put({ ...person, body: { ...person.body, familyName: 'Neuf-Exemple' } });
    await eventually(() => expect(central.requests).toContain('/poke'));
    central.poke();
    await eventually(() => expect(open.desk.digest(id('a'))?.card.name).toBe('Neuf-Exemple'));
  });
});

describe('a network that comes back', () => {
  test('is used within a second, not at the next beat, and is said only when central answers', async () => {
    const { computer, central, open } = await deskOf(agent);
    central.fault = () => 'dropRequest';
    for (let i = 0; i < 6; i += 1) await open.engine.syncNow();
    expect(open.engine.status().network).toBe('offline');
    await open.act('visit.start@1', visit);
    // What was written knocks once, in vain.
    await open.engine.syncNow();
    central.fault = () => 'none';
    computer.timers.advance(1_000);
    await open.engine.ended();
    expect(open.engine.status()).toMatchObject({ network: 'offline', waiting: 1 });
    open.engine.networkBack();
    expect(open.engine.status().network).toBe('offline');
    computer.timers.advance(1_000);
    await open.engine.ended();
    expect(open.engine.status()).toMatchObject({ network: 'online', waiting: 0 });
  });

  test('is nothing to a desk that works, nor to one that was told to stay offline', async () => {
    const { computer, central, open } = await deskOf(agent);
    const asked = central.requests.length;
    open.engine.networkBack();
    computer.timers.advance(1_000);
    await open.engine.setWorkOffline(true);
    open.engine.networkBack();
    computer.timers.advance(1_000);
    await open.engine.ended();
    expect(central.requests).toHaveLength(asked);
  });
});

describe('a laptop', () => {
  test('what was written in a dossier opened for once stays to be seen after it was sent', async () => {
    const { open } = await deskOf(adviser);
    expect((await open.openDossier(id('a'), 'preparation')).ok).toBe(true);
    await open.act('visit.start@1', visit);
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.desk.outbox).toHaveLength(0);
    expect(findRow((await open.desk.shownRows(id('a'))) ?? [], 'visit')).toBeDefined();
  });

  test('is not content with an answer to another question', async () => {
    const { central, open } = await deskOf(adviser);
    expect((await open.openDossier(id('a'), 'preparation')).ok).toBe(true);
    const person = central.rows.get(`person:${id('a person')}`);
    if (person?.type !== 'person') throw new Error('there is a person');
    central.put({ ...person, body: { ...person.body, familyName: 'Neuf-Exemple' } });
    central.hears = (path, body) => (path === '/dossiers' ? { ...Object(body), ids: [id('nobody')] } : body);
    await open.engine.syncNow();
    central.hears = (_path, body) => body;
    await open.engine.syncNow();
    const held = findRow((await open.desk.shownRows(id('a'))) ?? [], 'person');
    expect(held?.body.familyName).toBe('Neuf-Exemple');
  });

  test('keeps the dossiers of a mission, and lets go of them when it is over', async () => {
    const { central, open } = await deskOf(adviser);
    const mission = rowOf('mission', 'm', null, {
      staffId: adviser.staffId,
      day: TODAY,
      stops: [{ appointmentId: null, dossierId: id('b'), order: 1, municipalityNis: null }],
      pack: null,
      state: 'planned',
    });
    central.put(mission);
    await open.engine.syncNow();
    expect(await open.desk.shownRows(id('b'))).not.toBeNull();
    await open.engine.syncNow();
    expect(await open.desk.shownRows(id('b'))).not.toBeNull();
    expect(await open.desk.shownRows(id('c'))).toBeNull();
    central.today = '2026-11-24';
    await open.engine.syncNow();
    expect(await open.desk.shownRows(id('b'))).toBeNull();
  });

  test('fetches again what its disk has damaged of the people who will be met', async () => {
    const { central, open } = await deskOf(adviser);
    // As after a damage: its card says that the adviser meets them, and central has sent them long ago.
    const appointment = (name: string, on: string) =>
      rowOf('appointment', `${name} met`, id(name), bookedAppointment(plainDate(on), adviser.staffId));
    central.put(appointment('b', TODAY));
    central.put(appointment('c', '2026-11-20'));
    await open.engine.syncNow();
    expect(await open.desk.shownRows(id('b'))).not.toBeNull();
    expect(await open.desk.shownRows(id('c'))).toBeNull();
  });

  test('keeps and drops a dossier as it is told to', async () => {
    const { open } = await deskOf(adviser);
    for (const keep of [true, false]) {
      await open.act('dossier.keepOffline@1', { dossierId: id('c'), keep });
      await open.engine.syncNow();
      await open.engine.syncNow();
      await open.engine.syncNow();
      expect((await open.desk.shownRows(id('c'))) !== null).toBe(keep);
    }
  });
});

describe('a dossier that becomes protected', () => {
  test('leaves the device of who may not open it; its card stays, and it is not missed', async () => {
    const { computer, central, vault, open } = await deskOf(agent);
    expect(await open.desk.shownRows(id('a'))).not.toBeNull();
    const held: unknown[] = [];
    const watched = open.desk.subscriptions.subscribe(
      'syncOutbox',
      {},
      (answer) => answer.ok && held.push(answer.value.held),
    );
    await eventually(() => expect(held.at(-1)).toMatchObject({ closed: 0 }));
    const before = [...open.desk.digests()].length;
    const dossier = central.rows.get(`dossier:${id('a')}`);
    if (dossier?.type !== 'dossier') throw new Error('there is a dossier');
    central.put({ ...dossier, body: { ...dossier.body, protected: 'ownFamily' } });
    await open.engine.syncNow();
    expect(await open.desk.shownRows(id('a'))).toBeNull();
    expect(open.desk.digest(id('a'))?.card.protected).toBe(true);
    await eventually(() => expect(held.at(-1)).toEqual({ whole: before - 1, due: before - 1, closed: 1 }));
    watched();
    await vault.lock();
    const next = openTab(computer, central);
    await next.unlock(agent.staffId, PIN);
    expect(await next.opened?.desk.shownRows(id('a'))).toBeNull();
  });
});

describe('a central that was put back', () => {
  test('is read anew with the cards first, also when it says so in the middle of a pull', async () => {
    const { central, open } = await deskOf(agent);
    central.epoch = 'epoch-2';
    const before = central.requests.length;
    await open.engine.syncNow();
    const asked = central.requests.slice(before).filter((path) => /pull|digests/.test(path));
    expect(asked.slice(0, 2)).toEqual(['/pull', `/digests?space=${SPACE}`]);
    expect(open.engine.currentProgress.spaces[SPACE]).toMatchObject({ digests: true, initialDone: true });
  });
});

describe('a central that was put back twice', () => {
  test('leaves no card of the life between, of which no dossier was read', async () => {
    const { central, open } = await deskOf(agent);
    const key = `person:${id('a person')}`;
    const former = central.rows.get(key);
    if (former?.type !== 'person') throw new Error('there is a person');
    central.epoch = 'epoch-2';
    central.put({ ...former, body: { ...former.body, familyName: 'Neuf-Exemple' } });
    let isRead = false;
    central.fault = (path) => {
      isRead ||= path.startsWith('/digests');
      return isRead && path === '/pull' ? 'dropRequest' : 'none';
    };
    await open.engine.syncNow();
    expect(open.desk.digest(id('a'))?.card.name).toBe('Neuf-Exemple');
    // What a comparison would find is right before it.
    central.fault = (path) => (path.startsWith('/buckets') ? 'dropRequest' : 'none');
    central.epoch = 'epoch-3';
    central.rows.set(key, former);
    central.ver = 1;
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.desk.digest(id('a'))?.card.name).toBe(former.body.familyName);
  });
});

describe('a central of which this desk has not heard that it was put back', () => {
  test('gives no dossier of its new life to who opens one', async () => {
    const { central, open } = await deskOf(adviser);
    central.epoch = 'epoch-2';
    expect((await open.openDossier(id('a'), 'preparation')).ok).toBe(false);
    expect(await open.desk.shownRows(id('a'))).toBeNull();
    await open.engine.syncNow();
    expect((await open.openDossier(id('a'), 'preparation')).ok).toBe(true);
  });
});

describe('a central filled anew', () => {
  test('gets the device enrolled again and what waited', async () => {
    const { central, open } = await deskOf(agent);
    await open.engine.setWorkOffline(true);
    await open.act('visit.start@1', visit);
    central.forgetDevices();
    central.epoch = 'epoch-2';
    await open.engine.setWorkOffline(false);
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.engine.status()).toMatchObject({ trouble: null, initial: null, waiting: 0 });
    expect(central.all('visit')).toHaveLength(1);
  });

  test('also when the number that it gives is damaged on the way, and a few times only', async () => {
    const { central, open } = await deskOf(agent);
    let left = 2;
    central.fault = (path) => {
      if (path === '/pull' && left > 0) central.forgetDevices();
      if (path === '/pull') left -= 1;
      return 'none';
    };
    for (let cycle = 0; cycle < 2; cycle += 1) await open.engine.syncNow();
    expect(open.engine.status().trouble).toBeNull();
    left = 100;
    for (let cycle = 0; cycle < 9; cycle += 1) await open.engine.syncNow();
    expect(open.engine.status().trouble).not.toBeNull();
    expect(central.requests.filter((path) => path === '/devices')).toHaveLength(1 + 3);
  });

  test('also when nothing waits', async () => {
    const { central, open } = await deskOf(agent);
    central.forgetDevices();
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.engine.status().trouble).toBeNull();
    expect(central.devices.size).toBe(1);
  });
});
