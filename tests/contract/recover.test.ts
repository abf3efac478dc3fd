import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { journalBytes } from '#shared/kernel/journal-format.ts';
import { helloSchema } from '#shared/sync/hello.ts';
import type { UnsentWork } from '#shared/sync/sealed-change.ts';
import { recover } from '../../central/custody/recover.ts';
import { renewKey } from '../../central/custody/renew-key.ts';
import { sealingKeys } from '../../central/custody/sealing-keys.ts';
import { withFund } from '../../central/custody/with-fund.ts';
import { tinyDossier } from '../../central/testing/tiny-fund.ts';
import { keysFrom, randomBytes } from '../../renderer/vault/crypto/vault-keys.ts';
import type { Intent } from '../../renderer/vault/intent.ts';
import { createSealer } from '../../renderer/vault/journal/sealer.ts';
import { envelopeOf } from '../../renderer/vault/sync/push-plan.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { call, TestDesk } from './support/test-desk.ts';

let desk: Awaited<ReturnType<typeof setUp>>;
let sealed: Awaited<ReturnType<typeof sealedWork>>;

/** Central is stopped before anything is taken in: its database opens once at a time. */
beforeAll(async () => {
  desk = await setUp();
  sealed = await sealedWork(desk);
  await desk.running.running.stop();
});
afterAll(() => desk.running.stop());

async function setUp() {
  const running = await startTestCentral({ onDisk: true });
  const { url } = running;
  const desk = await TestDesk.open(url, 'anne');
  const hello = helloSchema.parse(JSON.parse((await call(url, 'GET', '/api/v1/hello')).text));
  const key = Uint8Array.from(Buffer.from(hello.sealKey ?? '', 'base64'));
  const sealer = await createSealer((await keysFrom(randomBytes(32))).box, key);
  const intent = (seq: number, deviceId = desk.deviceId): Intent => ({
    seq,
    mid: randomUUID(),
    name: 'visit.start@1',
    spaceId: 'WAL',
    dossierId: tinyDossier(0),
    base: {},
    args: {
      visitId: randomUUID(),
      dossierId: tinyDossier(0),
      channel: 'office',
      reason: 'account-question',
      purpose: 'visit',
      appointmentId: null,
      offline: true,
    },
    actor: {
      staffId: desk.session.staff.staffId,
      roles: desk.session.staff.roles,
      grants: desk.session.staff.grants,
    },
    deviceId,
    at: instant('2026-11-23T08:42:00.000Z'),
    today: plainDate('2026-11-23'),
    state: 'pending',
    outcome: null,
    code: null,
    troubleId: null,
  });
  return { running, desk, sealer, intent };
}

async function recovered(running: TestCentral, records: readonly Uint8Array[], tornBytes = 0) {
  const work: UnsentWork = {
    format: 'guichet-unsent-work',
    version: 1,
    records: records.map((record) => Buffer.from(record).toString('base64')),
    tornBytes,
  };
  return recoveredFile(running, JSON.stringify(work));
}

async function recoveredFile(running: TestCentral, content: string | Uint8Array) {
  const file = join(running.folder, 'work.json');
  writeFileSync(file, content);
  const said: string[] = [];
  const unreadable = await recover({
    file,
    dataFolder: running.folder,
    databaseUrl: running.databaseUrl,
    tokenKey: null,
    say: (line) => said.push(line),
  });
  return { unreadable, said, last: said.at(-1) };
}

async function sealedWork({ desk: pushing, sealer, intent }: Awaited<ReturnType<typeof setUp>>) {
  const changes = [intent(1), intent(2), intent(3)];
  expect((await pushing.send(changes.slice(0, 1).map(envelopeOf))).status).toBe(200);
  const damaged = Uint8Array.from(await sealer.seal(intent(4), false));
  damaged.set([(damaged.at(-1) ?? 0) ^ 1], damaged.length - 1);
  const forVaultOnly = await createSealer((await keysFrom(randomBytes(32))).box, null);
  return {
    dossierId: intent(0).dossierId ?? '',
    mine: await Promise.all(changes.map((change) => sealer.seal(change, false))),
    copied: await sealer.seal(intent(1), false),
    stranger: await sealer.seal(intent(2, randomUUID()), false),
    damaged,
    forVaultOnly: await forVaultOnly.seal(intent(5), false),
  };
}

it('takes in what was handed over, each change once, and says what central had already', async () => {
  const once = await recovered(desk.running, [...sealed.mine, ...sealed.mine.slice(1, 2)]);
  expect(once.last).toBe('records 4, applied 2, already there 2, cases 0, unreadable 0');
  expect(once.said.join('\n')).not.toContain(sealed.dossierId);
});

it('finds everything there when it is done again, with the journal itself', async () => {
  expect(await recoveredFile(desk.running, journalBytes(sealed.mine))).toMatchObject({
    unreadable: 0,
    last: 'records 3, applied 0, already there 3, cases 0, unreadable 0',
  });
});

it('makes cases of what may not simply happen, and counts what nobody can read', async () => {
  const { copied, stranger, damaged, forVaultOnly } = sealed;
  const { unreadable, said, last } = await recovered(
    desk.running,
    [copied, stranger, damaged, forVaultOnly],
    7,
  );
  expect(last).toBe('records 4, applied 0, already there 0, cases 2, unreadable 3');
  expect(unreadable).toBe(3);
  expect(said[0]).toMatch(/case +sequenceForked$/);
  expect(said[1]).toMatch(/case +deviceUnknown$/);
  expect(said).toContain('7 bytes of the journal were no whole record any more.');
});

it('opens what was sealed to a former key after a new one was made, and what is sealed to the new one', async () => {
  const said: string[] = [];
  const place = { dataFolder: desk.running.folder, databaseUrl: desk.running.databaseUrl };
  await renewKey({ ...place, say: (line) => said.push(line) });
  expect(said).toHaveLength(2);
  const keys = await withFund(place, (db) => sealingKeys(db));
  expect(keys.byId.size).toBe(2);
  const present = Uint8Array.from(Buffer.from(keys.present.publicKey, 'base64'));
  const sealer = await createSealer((await keysFrom(randomBytes(32))).box, present);
  expect(sealer.keyId).not.toBe(desk.sealer.keyId);
  expect(said[1]).toContain(sealer.keyId);
  const after = await recovered(desk.running, [...sealed.mine, await sealer.seal(desk.intent(6), false)]);
  expect(after.last).toBe('records 4, applied 1, already there 3, cases 0, unreadable 0');
});

it('says in a sentence what is wrong with a file that is none', async () => {
  await expect(recoveredFile(desk.running, '{"records":[]}')).rejects.toThrow(/holds no unsent work/);
});
