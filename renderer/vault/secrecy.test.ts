import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { Box } from './crypto/box.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, id, sampleDossier } from './testing/sample-rows.ts';
import { type Computer, firstDay, newComputer, openTab, PIN } from './testing/vault-harness.ts';

const CANARY = 'Zzcanari-Secret';

async function filled() {
  const computer = newComputer();
  const central = new FakeCentral(agent, sampleDossier('a', 1, CANARY));
  const vault = openTab(computer, central);
  await firstDay(vault, agent);
  await vault.opened?.engine.setWorkOffline(true);
  await vault.opened?.openDossier(id('a'), 'visit');
  await vault.opened?.saveDraft(`note:${id('a')}`, { text: CANARY });
  return { computer, central, vault };
}

/** Every value of every database of the computer, as text. */
async function dump(computer: Computer): Promise<string> {
  let text = '';
  for (const { name } of await computer.parts.indexedDB.databases()) {
    if (!name) continue;
    const db = await new Dexie(name, { ...computer.parts }).open();
    for (const table of db.tables) {
      for (const row of await table.toArray()) {
        text += `${name}.${table.name} ${JSON.stringify(row, (_key, value: unknown) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value))}\n`;
      }
    }
    db.close();
  }
  return text;
}

describe('what lies on the disk', () => {
  test('holds no name, number or id of an affiliate, no draft and no token', async () => {
    const { computer, vault } = await filled();
    expect([...(vault.opened?.desk.digests() ?? [])][0]?.card.name).toBe(CANARY);
    const text = await dump(computer);
    expect(text).toContain('outbox');
    expect(text).toContain('draft');
    for (const secret of [
      CANARY,
      '470000001',
      '10000001',
      id('a'),
      id('a person'),
      'refresh-',
      'visit',
      PIN,
      'demo"',
    ]) {
      expect(text.includes(secret) ? secret : null).toBeNull();
    }
  });

  test('what is in clear is the names of the staff and nothing else of them', async () => {
    const { computer } = await filled();
    const people = (await dump(computer))
      .split('\n')
      .filter((line) => line.startsWith('guichet-device.people'));
    expect(people).toHaveLength(1);
    expect(people[0]).toContain(agent.name);
  });
});

describe('a sealed record', () => {
  test('opens only in its place', async () => {
    const box = await Box.of(crypto.getRandomValues(new Uint8Array(32)));
    const place = { table: 'dossier', key: 'k1', ver: 3 };
    const sealed = await box.seal(place, { a: 1 });
    expect(await box.open(place, sealed)).toEqual({ a: 1 });
    await expect(box.open({ ...place, key: 'k2' }, sealed)).rejects.toThrow();
    await expect(box.open({ ...place, ver: 2 }, sealed)).rejects.toThrow();
    await expect(box.open({ ...place, table: 'draft' }, sealed)).rejects.toThrow();
    const other = await Box.of(crypto.getRandomValues(new Uint8Array(32)));
    await expect(other.open(place, sealed)).rejects.toThrow();
  });

  test('is never the same bytes twice', async () => {
    const box = await Box.of(new Uint8Array(32));
    const place = { table: 'meta', key: 'k', ver: 1 };
    expect(await box.seal(place, 'x')).not.toEqual(await box.seal(place, 'x'));
  });
});

describe('the PIN', () => {
  test('wrong ones are counted before they are tried, wait longer, and ten close the vault', async () => {
    const { computer, central, vault } = await filled();
    await vault.lock();
    const tab = openTab(computer, central);
    for (let i = 1; i <= 10; i += 1) {
      const answer = await tab.unlock(agent.staffId, '000000');
      expect(answer).toMatchObject({
        ok: false,
        error: i < 10 ? { reason: 'pinWrong', details: { left: 10 - i } } : { reason: 'pinLocked' },
      });
      expect((await tab.knownPeople())?.[0]?.failedAttempts).toBe(i);
      if (i >= 3 && i < 10)
        expect(await tab.unlock(agent.staffId, PIN)).toMatchObject({
          ok: false,
          error: { reason: 'pinWait' },
        });
      computer.timers.advance(61_000);
    }
    expect(await tab.unlock(agent.staffId, PIN)).toMatchObject({ ok: false, error: { reason: 'pinLocked' } });
  });

  test('two at once are two', async () => {
    const { computer, central, vault } = await filled();
    await vault.lock();
    const tab = openTab(computer, central);
    const answers = await Promise.all(['000000', '111111'].map((pin) => tab.unlock(agent.staffId, pin)));
    expect(answers.map((answer) => (answer.ok ? null : answer.error.details))).toEqual([
      { left: 9 },
      { left: 8 },
    ]);
    expect((await tab.knownPeople())?.[0]?.failedAttempts).toBe(2);
  });

  test('a lock while the key is being worked out wins', async () => {
    const { computer, central, vault } = await filled();
    await vault.lock();
    const tab = openTab(computer, central);
    const opening = tab.unlock(agent.staffId, PIN);
    await tab.lock();
    expect(await opening).toMatchObject({ ok: false, error: { reason: 'openElsewhere' } });
    expect(tab.opened).toBeNull();
    expect(await openTab(computer, central).unlock(agent.staffId, PIN)).toMatchObject({ ok: true });
  });

  test('counted even when the plug is pulled in the middle', async () => {
    const { computer, central, vault } = await filled();
    await vault.lock();
    const tab = openTab(computer, central);
    Object.assign(computer, { deviceSecret: null });
    await tab.unlock(agent.staffId, '000000').catch(() => undefined);
    expect((await tab.knownPeople())?.[0]?.failedAttempts).toBe(1);
  });

  test('the right one on another device opens nothing', async () => {
    const { computer, central, vault } = await filled();
    await vault.lock();
    Object.assign(computer, { deviceSecret: new Uint8Array(32) });
    expect(await openTab(computer, central).unlock(agent.staffId, PIN)).toMatchObject({
      ok: false,
      error: { reason: 'pinWrong' },
    });
  });

  test('forgotten: an online sign-in gives a new one and what waits is still there', async () => {
    const computer = newComputer();
    const central = new FakeCentral(agent, sampleDossier('a', 1));
    const vault = openTab(computer, central);
    await firstDay(vault, agent);
    computer.timers.advance(5_000);
    await expect.poll(async () => (await dump(computer)).includes('"recovery":{')).toBe(true);
    await vault.opened?.engine.setWorkOffline(true);
    await vault.opened?.openDossier(id('a'), 'visit');
    await vault.lock();
    const tab = openTab(computer, central);
    for (let i = 0; i < 10; i += 1) {
      await tab.unlock(agent.staffId, '000000');
      computer.timers.advance(61_000);
    }
    expect(await tab.signIn({ badge: agent.badge, password: 'demo' })).toMatchObject({
      ok: true,
      value: { needsPin: 'reset' },
    });
    expect(await tab.createVault('13579', null)).toMatchObject({
      ok: false,
      error: { reason: 'pinTooShort' },
    });
    expect((await tab.createVault('135791', null)).ok).toBe(true);
    expect(tab.opened?.desk.outbox).toHaveLength(1);
    await tab.lock();
    expect((await openTab(computer, central).unlock(agent.staffId, '135791')).ok).toBe(true);
  });
});
