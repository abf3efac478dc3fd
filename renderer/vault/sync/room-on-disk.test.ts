import { expect, test } from 'vitest';
import { ROOM_FOR_A_LOAD } from '../storage/free-bytes.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, sampleDossier } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';

test("without room the dossiers wait, the cards and one's own work do not; with room they come", async () => {
  const computer = newComputer();
  const central = new FakeCentral(
    agent,
    ['a', 'b', 'c'].flatMap((name, at) => sampleDossier(name, at + 1)),
  );
  computer.free = ROOM_FOR_A_LOAD - 1;
  const vault = openTab(computer, central);
  await firstDay(vault, agent);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  expect(open.engine.status()).toMatchObject({
    network: 'online',
    trouble: { reason: 'spaceLow' },
    initial: { done: 0, cardsReady: true },
  });
  // One dossier fits, and what is done in it goes out; it leaves the list when the load has brought it back.
  expect(await open.openDossier(id('a'), 'visit')).toEqual({ ok: true, value: undefined });
  await open.engine.syncNow();
  expect(central.effects.size).toBe(1);
  expect(open.desk.outbox.map(({ outcome }) => outcome)).toEqual(['applied']);
  expect((await open.desk.shownRows(id('a')))?.length).toBeGreaterThan(0);

  computer.free = ROOM_FOR_A_LOAD;
  await open.engine.syncNow();
  expect(open.engine.status()).toMatchObject({ trouble: null, initial: null });
  expect(open.desk.outbox).toEqual([]);
  expect(await open.desk.shownRows(id('c'))).not.toBeNull();
});
