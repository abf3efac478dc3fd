import { expect, test, vi } from 'vitest';
import { type Batch, VaultStore } from './storage/vault-store.ts';
import { StorageStuck } from './storage/watchdog.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, sampleDossier, visitToStart } from './testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from './testing/vault-harness.ts';

async function deskAtWork() {
  const central = new FakeCentral(agent, sampleDossier('a', 1));
  const computer = newComputer();
  const vault = openTab(computer, central);
  await firstDay(vault, agent);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  return { central, computer, open };
}

test('a number is never given twice, although the disk forgot its change in a write that was given up', async () => {
  const { open } = await deskAtWork();
  expect(await open.act('visit.start@1', visitToStart('v1'))).toMatchObject({ ok: true, value: { seq: 1 } });

  const { apply } = VaultStore.prototype;
  const late = vi.spyOn(VaultStore.prototype, 'apply').mockImplementation(async function (
    this: VaultStore,
    batch: Batch,
  ) {
    await apply.call(this, batch);
    if ((batch.droppedIntents ?? []).length > 0) throw new StorageStuck();
  });
  await open.engine.syncNow();
  await open.engine.syncNow();
  late.mockRestore();
  expect(open.desk.outbox).toMatchObject([{ seq: 1, outcome: 'applied' }]);
  const stuck = vi.spyOn(VaultStore.prototype, 'addIntent').mockRejectedValueOnce(new StorageStuck());
  expect(await open.act('visit.start@1', visitToStart('v2'))).toMatchObject({ ok: false });
  stuck.mockRestore();

  expect(await open.act('visit.start@1', visitToStart('v3'))).toMatchObject({ ok: true, value: { seq: 2 } });
});

test('nothing is dropped by its number while it is not known which numbers lie on the disk', async () => {
  const { central, open } = await deskAtWork();
  central.fault = (path) => (path === '/pull' ? 'dropRequest' : 'none');
  await open.act('visit.start@1', visitToStart('v1'));
  await open.engine.syncNow();
  expect(open.desk.outbox).toMatchObject([{ seq: 1, outcome: 'applied' }]);
  await open.engine.setWorkOffline(true);
  await open.act('visit.start@1', visitToStart('v2'));
  // Another copy of this profile has given the next number too.
  const [device] = central.devices.values();
  if (!device) throw new Error('the device is known');
  device.lastSeq = 2;
  device.results.set(2, { hash: 'of another change', result: { seq: 2, status: 'applied', ver: 1 } });

  const { renumber } = VaultStore.prototype;
  const late = vi.spyOn(VaultStore.prototype, 'renumber').mockImplementationOnce(async function (
    this: VaultStore,
    ...all: Parameters<VaultStore['renumber']>
  ) {
    await renumber.apply(this, all);
    throw new StorageStuck();
  });
  // Central gives one number, and no other for now.
  let given = 0;
  central.fault = (path) => (path === '/devices' && (given += 1) > 1 ? 'dropRequest' : 'none');
  await open.engine.setWorkOffline(false);
  await open.engine.syncNow();
  await open.engine.syncNow();
  late.mockRestore();
  expect(central.all('visit')).toHaveLength(2);
  central.fault = () => 'none';
  await open.engine.syncNow();
  expect(open.desk.outbox).toEqual([]);
});

test.each([
  ['', false],
  [' and the second copy takes nothing', true],
])(
  'what is offered again is known as soon as it lies on the disk, although writing it was given up%s',
  async (_, full) => {
    const { central, computer, open } = await deskAtWork();
    await open.act('visit.start@1', visitToStart('v1'));
    await open.engine.syncNow();
    await open.engine.syncNow();
    expect(open.desk.outbox).toEqual([]);

    computer.journals.full = full;
    const { apply } = VaultStore.prototype;
    const late: (() => Promise<void>)[] = [];
    const stuck = vi.spyOn(VaultStore.prototype, 'apply').mockImplementation(async function (
      this: VaultStore,
      batch: Batch,
      onLate?: () => void,
    ) {
      if (!batch.intents?.some(({ outcome }) => outcome === null)) return apply.call(this, batch, onLate);
      late.push(() => apply.call(this, batch).then(onLate));
      throw new StorageStuck();
    });
    // Put back to an older backup, and out of reach before anything else is said.
    central.epoch = 'epoch-2';
    central.fault = (path) => (path === '/push' ? 'dropRequest' : 'none');
    await vi.waitFor(async () => {
      await open.engine.syncNow();
      expect(late).not.toEqual([]);
    });
    central.fault = () => 'dropRequest';
    expect(open.engine.status().waiting).toBe(0);
    await late[0]?.();
    await vi.waitFor(() => expect(open.engine.status().waiting).toBe(1));
    stuck.mockRestore();
  },
);
