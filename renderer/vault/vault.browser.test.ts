import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { createBrowserHost } from '../hosts/browser-host.ts';
import { keysFrom, randomBytes } from './crypto/vault-keys.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, id, NOW, sampleDossier } from './testing/sample-rows.ts';
import { RealVault } from './real-vault.ts';
import { VaultDb } from './storage/vault-db.ts';
import { VaultStore } from './storage/vault-store.ts';
import { realTimers } from './storage/watchdog.ts';
import { WebVaultLock } from './vault-lock.ts';
import type { VaultEvent } from './contract.ts';

function tab(central: FakeCentral, events: VaultEvent[] = []): RealVault {
  return new RealVault({
    host: createBrowserHost(),
    fetch: central.fetch,
    timers: realTimers,
    now: () => NOW,
    chance: () => 0.5,
    lock: new WebVaultLock(),
    buildId: 'build-a',
    onEvent: (event) => events.push(event),
    kdf: { memoryKiB: 64, passes: 1 },
  });
}

test('seals, stores strictly and reads back in the real IndexedDB', async () => {
  const name = crypto.randomUUID();
  const keys = await keysFrom(randomBytes(32));
  const store = new VaultStore(new VaultDb(name), keys, realTimers);
  await store.open();
  const rows = sampleDossier('x', 1);
  await store.apply({ dossiers: [{ id: id('x'), held: { rows, confirmedAt: NOW } }] });
  store.close();
  const again = new VaultStore(new VaultDb(name), keys, realTimers);
  await again.open();
  expect(again.holds(id('x'))).toBe(true);
  expect(await again.dossier(id('x'))).toEqual({ rows, confirmedAt: NOW });
  again.close();
  const stranger = new VaultStore(new VaultDb(name), await keysFrom(randomBytes(32)), realTimers);
  await stranger.open();
  expect(await stranger.dossier(id('x'))).toBeNull();
  stranger.close();
  await Dexie.delete(`guichet-${name}`);
});

test('the device key mixes alike each time and is not readable', async () => {
  const salt = randomBytes(16);
  const [one, two] = await Promise.all([
    createBrowserHost().mixSecret(salt, false),
    createBrowserHost().mixSecret(salt, false),
  ]);
  expect(one).toEqual(two);
  expect(one.ok && one.value).toHaveLength(32);
  expect(await createBrowserHost().mixSecret(randomBytes(16), false)).not.toEqual(one);
});

test('a day in real Chromium: two tabs, one vault, nothing lost between them', async () => {
  const central = new FakeCentral(agent, sampleDossier('a', 1));
  const events: VaultEvent[] = [];
  const first = tab(central, events);
  expect((await first.signIn({ badge: agent.badge, password: 'demo' })).ok).toBe(true);
  expect((await first.createVault('246810', null)).ok).toBe(true);
  await first.opened?.engine.syncNow();
  await first.opened?.engine.setWorkOffline(true);
  expect((await first.opened?.openDossier(id('a'), 'visit'))?.ok).toBe(true);
  const second = tab(central);
  expect(await second.unlock(agent.staffId, '246810')).toMatchObject({
    ok: false,
    error: { reason: 'openElsewhere' },
  });
  expect((await second.takeOver(agent.staffId)).ok).toBe(true);
  expect(events).toEqual([{ kind: 'closing' }, { kind: 'lockedElsewhere' }]);
  expect((await second.unlock(agent.staffId, '246810')).ok).toBe(true);
  expect(second.opened?.desk.outbox).toHaveLength(1);
  await second.lock();
});
