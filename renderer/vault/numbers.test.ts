import { expect, test, vi } from 'vitest';
import { type Batch, VaultStore } from './storage/vault-store.ts';
import { StorageStuck } from './storage/watchdog.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, sampleDossier, visitToStart } from './testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from './testing/vault-harness.ts';

test('a number is never given twice, although the disk forgot its change in a write that was given up', async () => {
  const vault = openTab(newComputer(), new FakeCentral(agent, sampleDossier('a', 1)));
  await firstDay(vault, agent);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
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
