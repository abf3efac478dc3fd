import { expect, test } from 'vitest';
import { findRow } from '#shared/entities/index.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, sampleDossier } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';

const SIX_HOURS_MS = 6 * 3_600_000;

async function desk() {
  const computer = newComputer();
  const central = new FakeCentral(
    agent,
    ['a', 'b', 'c'].flatMap((name, at) => sampleDossier(name, at + 1)),
  );
  const vault = openTab(computer, central);
  await firstDay(vault, agent);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  return { computer, central, open };
}

test('a change that never came is noticed by its bucket, and only that bucket is read', async () => {
  const { computer, central, open } = await desk();
  const row = central.all('contact-point').find(({ dossierId }) => dossierId === id('b'));
  if (row?.type !== 'contact-point') throw new Error('the sample has a phone');
  const other = central.all('contact-point').find(({ dossierId }) => dossierId === id('a'));
  for (let turn = 0; turn < 5; turn += 1) if (other) central.put(other);
  await open.engine.syncNow();
  // Written by a script under a version that the desk has passed: no pull ever tells of it.
  const silent = { ...row, ver: 5, body: { ...row.body, value: '+32 470 00 00 77' } };
  central.rows.set(`contact-point:${row.id}`, silent);
  const before = central.requests.length;
  // The clock alone: a timer would close the desk of somebody who went away.
  computer.timers.nowMs += SIX_HOURS_MS;
  await open.engine.syncNow();
  const asked = central.requests.slice(before);
  expect(asked.filter((path) => path.startsWith('/digests')).length).toBe(1);
  expect(findRow((await open.desk.shownRows(id('b'))) ?? [], 'contact-point')?.body).toMatchObject({
    value: '+32 470 00 00 77',
  });
  expect(open.desk.digest(id('b'))?.ver).toBe(5);
});

test('a dossier that central no longer has goes; what is equal costs one question', async () => {
  const { computer, central, open } = await desk();
  for (const [key, row] of central.rows) if (row.dossierId === id('c')) central.rows.delete(key);
  // The clock alone: a timer would close the desk of somebody who went away.
  computer.timers.nowMs += SIX_HOURS_MS;
  await open.engine.syncNow();
  expect(open.desk.digest(id('c'))).toBeUndefined();
  expect(await open.desk.shownRows(id('c'))).toBeNull();
  expect(await open.desk.shownRows(id('a'))).not.toBeNull();
  const before = central.requests.length;
  // The clock alone: a timer would close the desk of somebody who went away.
  computer.timers.nowMs += SIX_HOURS_MS;
  await open.engine.syncNow();
  const asked = central.requests.slice(before).filter((path) => /buckets|digests|dossiers/.test(path));
  expect(asked).toEqual([expect.stringMatching(/^\/buckets/)]);
});

test('a central that was put back between the pull and the comparison is read anew, not compared with', async () => {
  const { computer, central, open } = await desk();
  for (const [key, row] of central.rows) if (row.dossierId === id('c')) central.rows.delete(key);
  central.fault = (path) => {
    if (path.startsWith('/buckets')) central.epoch = 'epoch-2';
    return 'none';
  };
  computer.timers.nowMs += SIX_HOURS_MS;
  const before = central.requests.length;
  await open.engine.syncNow();
  const asked = central.requests.slice(before).filter((path) => /buckets|digests|dossiers/.test(path));
  expect(asked).toEqual([expect.stringMatching(/^\/buckets/)]);
  central.fault = () => 'none';
  await open.engine.syncNow();
  expect(open.engine.currentProgress.epoch).toBe('epoch-2');
  expect(open.desk.digest(id('c'))).toBeUndefined();
});
