import { describe, expect, test } from 'vitest';
import type { Staff } from '#shared/entities/directory.ts';
import { findRow, rowsOfType } from '#shared/entities/index.ts';
import type { MutationArgs } from '#shared/mutations/index.ts';
import { GRANTED } from '#shared/sync/protocol.ts';
import { emptyPart } from '../testing/empty-part.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { adviser, agent, id, NOW, sampleDossier, SPACE, TODAY } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab, PIN } from '../testing/vault-harness.ts';
import { departing, grantedAfter, grantedPerhaps, officesOfRows, withoutStaleLoans } from './departures.ts';
import type { SpacePart } from './read-pull.ts';

async function deskOf(staff: Staff) {
  const computer = newComputer();
  const central = new FakeCentral(
    staff,
    ['a', 'b', 'c'].flatMap((name, at) => sampleDossier(name, at + 1)),
  );
  const vault = openTab(computer, central);
  await firstDay(vault, staff);
  if (!vault.opened) throw new Error('the vault is open');
  return { computer, central, vault, open: vault.opened };
}

const contactOn = (dossierId: string): MutationArgs<'contact.record@1'> => ({
  contactId: id(`contact on ${dossierId}`),
  dossierId,
  on: TODAY,
  channel: 'phone',
  direction: 'out',
  initiative: 'fund',
  personal: true,
  outcome: 'reached',
  purposes: ['information'],
  subject: null,
});

describe('a dossier that went to another office', () => {
  test('leaves the disk with the news of it, and only that one', async () => {
    const { computer, central, vault, open } = await deskOf(agent);
    central.depart(id('b'));
    await open.engine.syncNow();
    expect(open.desk.digest(id('b'))).toBeUndefined();
    expect(await open.desk.shownRows(id('b'))).toBeNull();
    expect(await open.desk.shownRows(id('a'))).not.toBeNull();
    await vault.lock();
    const next = openTab(computer, central);
    await next.unlock(agent.staffId, PIN);
    expect(next.opened?.desk.digest(id('b'))).toBeUndefined();
    expect(await next.opened?.desk.shownRows(id('b'))).toBeNull();
  });

  test('stays while something of it waits, goes once that is handed in, and nothing of it is asked again', async () => {
    const { central, open } = await deskOf(agent);
    central.depart(id('b'));
    // The pull goes through, the push does not: the news comes before the work has gone.
    central.fault = (path) => (path === '/push' ? 'dropRequest' : 'none');
    await open.engine.setWorkOffline(true);
    expect((await open.act('contact.record@1', contactOn(id('b')))).ok).toBe(true);
    central.fault = (path) => (path === '/push' ? 'html' : 'none');
    await open.engine.setWorkOffline(false);
    await open.engine.syncNow();
    expect(rowsOfType((await open.desk.shownRows(id('b'))) ?? [], 'contact')).toHaveLength(1);
    expect(open.engine.currentProgress.leaving).toEqual([id('b')]);
    central.fault = () => 'none';
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(await open.desk.shownRows(id('b'))).toBeNull();
    expect(open.engine.currentProgress.leaving).toEqual([]);
    // The case is with the others: here nobody could end it.
    expect(open.desk.outbox).toEqual([]);
    expect([...central.effects.values()]).toEqual([1]);
  });
});

describe('a dossier that waits to leave', () => {
  test('is not forgotten when a backup is put back, and another one', async () => {
    const { central, open } = await deskOf(agent);
    central.depart(id('b'));
    await open.engine.setWorkOffline(true);
    expect((await open.act('contact.record@1', contactOn(id('b')))).ok).toBe(true);
    central.fault = (path) => (path === '/push' ? 'html' : 'none');
    for (const epoch of ['epoch-2', 'epoch-3']) {
      central.epoch = epoch;
      await open.engine.setWorkOffline(false);
      await open.engine.syncNow();
      expect(open.engine.currentProgress).toMatchObject({ epoch, leaving: [id('b')] });
      expect(open.desk.baseDigest(id('b'))).toBeUndefined();
    }
    central.fault = () => 'none';
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(await open.desk.shownRows(id('b'))).toBeNull();
    expect(open.engine.currentProgress.leaving).toEqual([]);
  });
});

describe('a desk that was away longer than deletions are remembered', () => {
  async function back(staff: Staff) {
    const desk = await deskOf(staff);
    const { central, open } = desk;
    await open.engine.setWorkOffline(true);
    central.depart(id('b'));
    const row = central.all('contact-point').find(({ dossierId }) => dossierId === id('c'));
    if (row?.type !== 'contact-point') throw new Error('the sample has a phone');
    central.put({ ...row, body: { ...row.body, value: '+32 470 00 00 77' } });
    central.horizon = central.ver;
    const before = central.requests.length;
    return { ...desk, asked: () => central.requests.slice(before) };
  }

  test('fetches what differs, lets go of the rest, and hands in what it had', async () => {
    const { central, open, asked } = await back(agent);
    await open.act('contact.record@1', contactOn(id('a')));
    await open.engine.setWorkOffline(false);
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.desk.digest(id('b'))).toBeUndefined();
    expect(findRow((await open.desk.shownRows(id('c'))) ?? [], 'contact-point')?.body.value).toBe(
      '+32 470 00 00 77',
    );
    expect(central.all('contact')).toHaveLength(1);
    expect(open.desk.outbox).toEqual([]);
    // Equal ones do not travel: one question for the two that moved, none for all cards.
    expect(asked().filter((path) => path === '/dossiers')).toHaveLength(1);
    expect(asked().filter((path) => path.startsWith('/digests'))).toEqual([]);
  });

  test('of which most is cards reads the cards that differ', async () => {
    const { central, open, asked } = await back(adviser);
    await open.engine.setWorkOffline(false);
    await open.engine.syncNow();
    expect(open.desk.digest(id('b'))).toBeUndefined();
    expect(open.desk.digest(id('c'))?.ver).toBe(central.ver);
    expect(asked().filter((path) => path.startsWith('/digests'))).toHaveLength(1);
  });
});

describe('a dossier that was lent when the pull began and came to an office of this desk before it ended', () => {
  const lent = sampleDossier('z', 9).map((row) => ({ ...row, spaceId: 'O-002', ver: 2 }));
  const loanOf = (dossier: string): SpacePart => ({
    ...emptyPart(GRANTED),
    dossiers: [{ id: id(dossier), rows: lent }],
  });
  const heldAfter = async (...parts: SpacePart[]) => {
    const { open } = await deskOf(agent);
    const taken = withoutStaleLoans(parts, open.desk);
    return { dossiers: taken.flatMap(({ dossiers }) => dossiers).length, granted: grantedAfter({}, taken) };
  };
  const left = { dossiers: 0, granted: {} };
  const taken = (dossier: string) => ({ dossiers: 1, granted: { [id(dossier)]: 2 } });
  const office = emptyPart(SPACE);

  test('is not taken as it was lent, nor counted as held', async () => {
    const come = { ...office, puts: sampleDossier('z', 9).map((row) => ({ ...row, ver: 5 })) };
    expect(await heldAfter(come, loanOf('z'))).toEqual(left);
    expect(await heldAfter({ ...come, gone: [{ id: id('z'), ver: 6 }] }, loanOf('z'))).toEqual(taken('z'));
  });

  test('nor where its card is here already, unless the office says that it left again', async () => {
    expect(await heldAfter(office, loanOf('b'))).toEqual(left);
    expect(await heldAfter({ ...office, gone: [{ id: id('b'), ver: 6 }] }, loanOf('b'))).toEqual(taken('b'));
  });

  test('is taken where the desk knows nothing else of it', async () => {
    expect(await heldAfter({ ...office, puts: sampleDossier('c', 3) }, loanOf('z'))).toEqual(taken('z'));
  });
});

test('a loan whose writing was given up is asked about as one that may lie here', () => {
  expect(grantedPerhaps({ kept: 3, over: 5, newer: 2 }, { kept: 3, newer: 4, come: 7 })).toEqual({
    kept: 3,
    over: 5,
    newer: 2,
    come: -1,
  });
});

test('a dossier of which the first rows came from its new office, without its card, does not leave with the former one', async () => {
  const { open } = await deskOf(agent);
  const other = 'O-002';
  const desk = {
    session: { ...open.desk.session, staff: { ...agent, spaces: [SPACE, other] } },
    baseDigest: (one: string) => open.desk.baseDigest(one),
    outbox: [],
  };
  const part: SpacePart = { ...emptyPart(SPACE), gone: [{ id: id('b'), ver: 6 }] };
  const leaving = async (rowsIn: string) => {
    const held = {
      rows: sampleDossier('b', 2).map((row) => ({ ...row, spaceId: rowsIn })),
      confirmedAt: NOW,
    };
    const offices = await officesOfRows([part], desk, { dossier: async () => held });
    return departing([part], desk, offices).now;
  };
  expect(await leaving(SPACE)).toEqual([id('b')]);
  expect(await leaving(other)).toEqual([]);
  // Of an office that is nobody's here it would not be kept either.
  expect(await leaving('O-003')).toEqual([id('b')]);
});
