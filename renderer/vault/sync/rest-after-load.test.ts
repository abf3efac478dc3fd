import { expect, test, vi } from 'vitest';
import { VaultStore } from '../storage/vault-store.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, sampleDossier } from '../testing/sample-rows.ts';
import { firstDay, newComputer, openTab } from '../testing/vault-harness.ts';

async function loaded(dossiers: number) {
  const computer = newComputer();
  const rows = Array.from({ length: dossiers }, (_, nth) => sampleDossier(`dossier ${nth}`, nth)).flat();
  const central = new FakeCentral(agent, rows);
  central.pageSize = 50;
  const vault = openTab(computer, central);
  await firstDay(vault, agent);
  const asked = (path: string) => central.requests.filter((one) => one.startsWith(path)).length;
  return { computer, vault, asked };
}

test('after a first load of many dossiers nothing begins for some seconds that nobody waits for', async () => {
  const { computer, vault, asked } = await loaded(120);
  const engine = vault.opened?.engine;
  expect(engine?.status().initial).toBeNull();
  await engine?.syncNow();
  expect([engine?.resting, asked('/buckets')]).toEqual([true, 0]);

  computer.timers.advance(3_000);
  expect(engine?.resting).toBe(false);
  await vi.waitFor(() => expect(asked('/buckets')).toBe(1));
  await vault.lock();
});

test('the index of the search is laid beside the cards after that rest', async () => {
  const kept = vi.spyOn(VaultStore.prototype, 'keepIndex');
  const { computer, vault } = await loaded(120);
  await vault.opened?.engine.syncNow();
  computer.timers.advance(2_999);
  expect(kept).not.toHaveBeenCalled();
  computer.timers.advance(1);
  await vi.waitFor(() => {
    computer.timers.advance(1);
    expect(kept).toHaveBeenCalledOnce();
  });
  await vault.lock();
  kept.mockRestore();
});

test('what was put off begins without a network too', async () => {
  const { computer, vault } = await loaded(120);
  const { opened } = vault;
  await opened?.engine.setWorkOffline(true);
  await opened?.radar.settled();
  expect([...(opened?.radar.all() ?? [])]).toEqual([]);

  computer.timers.advance(3_000);
  await vi.waitFor(() => expect([...(opened?.radar.all() ?? [])]).toHaveLength(120));
  await vault.lock();
});

test('a first load of a few dossiers puts nothing off', async () => {
  const { vault, asked } = await loaded(3);
  expect([vault.opened?.engine.resting, asked('/buckets')]).toEqual([false, 1]);
  await vault.lock();
});
