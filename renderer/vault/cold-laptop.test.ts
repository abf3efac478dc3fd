import { beforeEach, describe, expect, test } from 'vitest';
import { RegistryDb } from './storage/registry-db.ts';
import type { RealVault } from './real-vault.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { adviser, agent, id, sampleDossier } from './testing/sample-rows.ts';
import { type Computer, firstDay, newComputer, openTab, PHRASE, PIN } from './testing/vault-harness.ts';

const OTHER_PHRASE = 'zuna pile doka rave tiju gome';

let laptop: Computer;
let central: FakeCentral;
beforeEach(async () => {
  laptop = newComputer();
  central = new FakeCentral(adviser, sampleDossier('a', 1));
  const vault = openTab(laptop, central);
  await firstDay(vault, adviser);
  await vault.opened?.openDossier(id('a'), 'visit');
  await vault.opened?.engine.setWorkOffline(true);
  await vault.opened?.openDossier(id('a'), 'visit');
  await vault.lock();
});

const tab = (): RealVault => openTab(laptop, central);
const open = (secret: string, by: 'pin' | 'phrase', vault = tab()) =>
  vault.unlock(adviser.staffId, secret, by);
const asks = async () => (await tab().knownPeople())?.[0]?.asks;
const switchOff = () => laptop.warm.clear();

describe('a laptop', () => {
  test('that is warm opens with the PIN', async () => {
    expect(await asks()).toBe('pin');
    expect(await open(PIN, 'pin')).toMatchObject({ ok: true });
  });

  test('that was switched off wants its passphrase, however it is typed; then the PIN does again', async () => {
    switchOff();
    expect(await asks()).toBe('phrase');
    expect(await open(PIN, 'pin')).toMatchObject({ error: { reason: 'phraseNeeded' } });
    const vault = tab();
    expect(await open(PHRASE.toUpperCase().replaceAll(' ', '-'), 'phrase', vault)).toMatchObject({
      ok: true,
    });
    expect(vault.opened?.desk.outbox).not.toEqual([]);
    await vault.lock();
    expect(await asks()).toBe('pin');
    expect(await open(PIN, 'pin')).toMatchObject({ ok: true });
  });

  test('opens with nothing that was kept from the last warm time', async () => {
    const before = new Map(laptop.warm);
    switchOff();
    const vault = tab();
    await open(PHRASE, 'phrase', vault);
    await vault.lock();
    for (const [vaultId, secret] of before) laptop.warm.set(vaultId, secret);
    expect(await open(PIN, 'pin')).toMatchObject({ error: { reason: 'pinWrong' } });
  });

  test('counts a wrong passphrase as a wrong PIN, and what is none not at all', async () => {
    switchOff();
    expect(await open('my dog Rex', 'phrase')).toMatchObject({ error: { reason: 'phraseShape' } });
    expect(await open(OTHER_PHRASE, 'phrase')).toMatchObject({
      error: { reason: 'phraseWrong', details: { left: 9 } },
    });
  });

  test('is cold after five wrong PINs; the passphrase still opens it', async () => {
    for (let i = 0; i < 5; i += 1) {
      expect(await open('000000', 'pin')).toMatchObject({ error: { reason: 'pinWrong' } });
      laptop.timers.advance(61_000);
    }
    expect(await open(PIN, 'pin')).toMatchObject({ error: { reason: 'phraseNeeded' } });
    expect(await open(PHRASE, 'phrase')).toMatchObject({ ok: true });
  });

  test('has no way in by a password on its disk', async () => {
    laptop.timers.advance(10_000);
    const registry = new RegistryDb(laptop.parts);
    expect(await registry.people.toArray()).toMatchObject([{ recovery: null, cold: { kdf: {} } }]);
    registry.close();
  });
});

describe('after an online sign-in', () => {
  const signedIn = async (vault: RealVault) => vault.signIn({ badge: adviser.badge, password: 'demo' });

  test('the present passphrase gives a new PIN and keeps what waits', async () => {
    const vault = tab();
    expect(await signedIn(vault)).toMatchObject({ value: { needsPin: 'enter', phrase: 'present' } });
    expect(await vault.createVault('135791', null, { text: OTHER_PHRASE, anew: false })).toMatchObject({
      error: { reason: 'phraseWrong' },
    });
    expect(await vault.createVault('135791', null, { text: PHRASE, anew: false })).toMatchObject({
      ok: true,
    });
    expect(vault.opened?.desk.outbox.length).toBeGreaterThan(0);
    await vault.lock();
    expect(await open('135791', 'pin')).toMatchObject({ ok: true });
  });

  test('the present passphrase gives way to the next one, in the same vault', async () => {
    const vault = tab();
    await signedIn(vault);
    const given = { text: PHRASE, anew: false, next: OTHER_PHRASE };
    expect(await vault.createVault('135791', null, given)).toMatchObject({ ok: true });
    expect(vault.opened?.desk.outbox.length).toBeGreaterThan(0);
    await vault.lock();
    switchOff();
    expect(await open(PHRASE, 'phrase')).toMatchObject({ error: { reason: 'phraseWrong' } });
    expect(await open(OTHER_PHRASE, 'phrase')).toMatchObject({ ok: true });
  });

  test('a lost one begins another vault; the former one and what waits in it stay, sealed', async () => {
    const vault = tab();
    const before = await vault.unsentWork();
    await signedIn(vault);
    expect(await vault.createVault(PIN, null, { text: OTHER_PHRASE, anew: true })).toMatchObject({
      ok: true,
    });
    expect(vault.opened?.desk.outbox).toEqual([]);
    const registry = new RegistryDb(laptop.parts);
    expect(await registry.sealed.count()).toBe(1);
    registry.close();
    const after = await vault.unsentWork();
    expect(after.ok && before.ok && after.value.looks + after.value.leftHere).toBeGreaterThan(0);
    await vault.lock();
    switchOff();
    expect(await open(PHRASE, 'phrase')).toMatchObject({ error: { reason: 'phraseWrong' } });
    laptop.timers.advance(61_000);
    expect(await open(OTHER_PHRASE, 'phrase')).toMatchObject({ ok: true });
  });

  test('one that is none is refused before anything is made', async () => {
    const vault = openTab(newComputer(), central);
    expect(await signedIn(vault)).toMatchObject({ value: { needsPin: 'create', phrase: 'new' } });
    expect(await vault.createVault(PIN, null)).toMatchObject({ error: { reason: 'phraseShape' } });
    expect(await vault.knownPeople()).toEqual([]);
  });
});

test('a laptop of before keeps its PIN until the next online sign-in, which gives it a passphrase', async () => {
  const counter = newComputer();
  const shop = new FakeCentral({ ...adviser, roles: agent.roles }, sampleDossier('a', 1));
  const vault = openTab(counter, shop);
  await firstDay(vault, { ...adviser, roles: agent.roles });
  counter.timers.advance(5_000);
  const known = new RegistryDb(counter.parts);
  await expect.poll(async () => (await known.people.toArray())[0]?.recovery).not.toBeNull();
  await vault.lock();
  expect(await openTab(counter, shop).knownPeople()).toMatchObject([{ asks: 'pin' }]);
  const later = openTab(counter, central);
  expect(await later.signIn({ badge: adviser.badge, password: 'demo' })).toMatchObject({
    value: { needsPin: 'reset', phrase: 'new' },
  });
  expect(await later.createVault(PIN, null, { text: PHRASE, anew: true })).toMatchObject({ ok: true });
  expect(await known.people.toArray()).toMatchObject([{ recovery: null, cold: {} }]);
  expect(await known.sealed.count()).toBe(0);
  known.close();
});
