import { expect, test } from 'vitest';
import type { MissionPack } from '#shared/folds/mission-pack.ts';
import { rowsOfType } from '#shared/entities/index.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { adviser, id, rowOf, sampleDossier, TODAY } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab, PIN } from '../testing/vault-harness.ts';
import { eventually } from '../testing/eventually.ts';

const photo = () =>
  Uint8Array.from({ length: 4_000 }, (_, index) => [0xff, 0xd8, 0xff][index] ?? index % 251);

/** A visit of today at `host`, whose spouse has a dossier of their own; each has one file, brought by another desk. */
async function road() {
  const mine = sampleDossier('host', 1).map((row) =>
    row.type === 'appointment' ? { ...row, body: { ...row.body, staffId: adviser.staffId, on: TODAY } } : row,
  );
  const spouse = sampleDossier('spouse', 2).filter(({ type }) => type !== 'appointment');
  const relation = rowOf('relation', 'link', id('host'), {
    kind: 'spouse',
    otherDossierId: id('spouse'),
    otherSpaceId: 'O-001',
    display: 'Spouse',
    period: { from: TODAY, to: null },
    sourceType: 'household-member',
    sourceId: id('member'),
  });
  const central = new FakeCentral(adviser, [...mine, relation, ...spouse]);
  const other = openTab(newComputer(), central);
  await firstDay(other, adviser);
  for (const name of ['host', 'spouse']) {
    await other.opened?.openDossier(id(name), 'visit');
    const document = {
      documentId: id(`paper ${name}`),
      dossierId: id(name),
      visitId: null,
      kind: 'other' as const,
      title: 'Paper',
      from: null,
      factOn: null,
    };
    const bytes = photo();
    bytes[100] = name.length;
    expect(await other.opened?.attachFile(document, bytes)).toMatchObject({ ok: true });
  }
  await other.opened?.engine.syncNow();
  await other.opened?.files.settled();
  const computer = newComputer();
  const vault = openTab(computer, central);
  await firstDay(vault, adviser);
  return { central, computer, vault };
}

function watchPack(vault: ReturnType<typeof openTab>): () => MissionPack | undefined {
  let last: MissionPack | undefined;
  vault.opened?.desk.subscriptions.subscribe('missionPack', { day: TODAY }, (answer) => {
    if (answer.ok) last = answer.value;
  });
  return () => last;
}

test('dossiers, neighbours and files come along, stay, and are read without a network days later', async () => {
  const { central, computer, vault } = await road();
  const pack = watchPack(vault);
  await eventually(() => expect(pack()?.lines.map(({ why }) => why)).toContain('stop'));
  expect(pack()?.ready).toBe(false);
  await vault.opened?.takeAlong(TODAY);
  await vault.opened?.engine.syncNow();
  await vault.opened?.files.settled();
  await eventually(() =>
    expect(pack()).toMatchObject({
      ready: true,
      dossiers: { here: 2, all: 2 },
      documents: { here: 2, all: 2 },
      bytes: 8_000,
    }),
  );
  // Kept like any other dossier that was asked to stay: central goes on following it.
  const kept = rowsOfType(central.all('dossier'), 'dossier').find(
    ({ dossierId }) => dossierId === id('spouse'),
  );
  expect(kept?.body.keepOffline).toEqual([adviser.staffId]);

  await vault.opened?.engine.setWorkOffline(true);
  await vault.lock();
  computer.timers.nowMs += 4 * 24 * 3_600_000;
  const later = openTab(computer, central);
  await later.unlock(adviser.staffId, PIN);
  await later.opened?.openDossier(id('spouse'), 'visit');
  expect((await later.opened?.readFile(id('spouse'), id('paper spouse'), 'visit'))?.ok).toBe(true);
});

test('what cannot be had now is said, and had at the next try', async () => {
  const { central, vault } = await road();
  const pack = watchPack(vault);
  central.fault = (path) => (path.startsWith('/blobs') ? 'dropRequest' : 'none');
  await vault.opened?.takeAlong(TODAY);
  await vault.opened?.files.settled();
  await eventually(() => expect(pack()).toMatchObject({ ready: false, documents: { here: 0, all: 2 } }));
  central.fault = () => 'none';
  await vault.opened?.takeAlong(TODAY);
  await vault.opened?.files.settled();
  await eventually(() => expect(pack()?.ready).toBe(true));
});
