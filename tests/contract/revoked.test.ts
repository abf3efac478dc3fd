import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { recover } from '../../central/custody/recover.ts';
import { tinyDossier } from '../../central/testing/tiny-fund.ts';
import type { VaultEvent } from '../../renderer/vault/contract.ts';
import { newComputer, openTab, PIN } from '../../renderer/vault/testing/vault-harness.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { badges, call, reasonOf, signIn, TestDesk } from './support/test-desk.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral({ onDisk: true, lease: { counter: 7, laptop: 33 } });
});
afterAll(() => central.stop());

const revoke = async (deviceId: string) => {
  const admin = await signIn(central.url, 'ines');
  const path = `/api/v1/devices/${deviceId}/revoke`;
  expect((await call(central.url, 'POST', path, undefined, admin.accessToken)).status).toBe(200);
};

it('ends the sessions made on the device, in their next request, and no other of the same person', async () => {
  const here = await signIn(central.url, 'luc');
  const there = await TestDesk.open(central.url, 'luc');
  const enrolled = await call(
    central.url,
    'POST',
    '/api/v1/devices',
    { code: null, label: 'a' },
    here.accessToken,
  );
  const { deviceId } = JSON.parse(enrolled.text) as { deviceId: string };
  const directory = (token: string) => call(central.url, 'GET', '/api/v1/directory', undefined, token);
  const refresh = (refreshToken: string) =>
    call(central.url, 'POST', '/api/v1/session/refresh', { refreshToken });
  expect((await directory(here.accessToken)).status).toBe(200);
  await revoke(deviceId);
  const refused = await directory(here.accessToken);
  expect([refused.status, reasonOf(refused)]).toEqual([401, 'sessionRevoked']);
  const again = await refresh(here.refreshToken);
  expect([again.status, reasonOf(again)]).toEqual([401, 'sessionRevoked']);
  expect((await directory(there.session.accessToken)).status).toBe(200);
  expect((await there.pull()).length).toBeGreaterThan(0);
});

it('a signed-out session says no more than that it is over', async () => {
  const { accessToken } = await signIn(central.url, 'luc');
  expect((await call(central.url, 'DELETE', '/api/v1/session', undefined, accessToken)).status).toBe(204);
  const after = await call(central.url, 'GET', '/api/v1/directory', undefined, accessToken);
  expect(reasonOf(after)).toBe('tokenInvalid');
});

it('a desk that was away destroys its keys when it hears of it; what it had not sent comes back by `recover`', async () => {
  const computer = newComputer();
  const events: VaultEvent[] = [];
  let cable = true;
  const line = {
    fetch: async (path: RequestInfo | URL, init?: RequestInit) => {
      if (!cable) throw new TypeError('network');
      return fetch(`${central.url}${String(path)}`, init);
    },
  };
  const vault = openTab(computer, line, events);
  const signedIn = await vault.signIn({ badge: badges.anne, password: 'demo-anne' });
  if (!signedIn.ok) throw new Error(signedIn.error.reason);
  const { staffId } = signedIn.value.staff;
  expect(await vault.createVault(PIN, null)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(vault.opened?.engine.status()).toMatchObject({ initial: null }), {
    timeout: 30_000,
  });
  cable = false;
  expect(await vault.opened?.openDossier(tinyDossier(0), 'visit')).toMatchObject({ ok: true });
  await vault.opened?.engine.syncNow();
  const { deviceId } = vault.opened?.session ?? { deviceId: '' };
  await vault.lock();
  await revoke(deviceId);

  // Away for longer than the hours of a counter at this fund, and back.
  computer.timers.advance(8 * 3_600_000);
  const away = await openTab(computer, line).unlock(staffId, PIN);
  expect(away).toMatchObject({ error: { reason: 'leaseEnded', details: { hours: 7 } } });
  cable = true;
  const back = openTab(computer, line, events);
  expect(await back.unlock(staffId, PIN)).toMatchObject({ error: { reason: 'deviceRevoked' } });
  expect(events.at(-1)).toEqual({ kind: 'revoked' });
  expect(await back.knownPeople()).toEqual([]);
  expect(await computer.parts.indexedDB.databases()).toMatchObject([{ name: 'guichet-device' }]);

  // What waited lies sealed beside the database that is gone, and central takes it in as a case.
  const work = await back.unsentWork();
  if (!work.ok) throw new Error(work.error.reason);
  const file = join(central.folder, 'work.json');
  writeFileSync(file, work.value.bytes);
  await central.running.stop();
  const said: string[] = [];
  const unreadable = await recover({
    file,
    dataFolder: central.folder,
    databaseUrl: central.databaseUrl,
    tokenKey: null,
    say: (words) => said.push(words),
  });
  expect(unreadable).toBe(0);
  expect(said.join('\n')).toMatch(/case +deviceRevoked/);
});
