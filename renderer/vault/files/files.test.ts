import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CHUNK_BYTES, chunkCount } from '#shared/entities/visit/attachment-file.ts';
import { FakeCentral, type Fault } from '../testing/fake-central.ts';
import { agent, id, sampleDossier } from '../testing/sample-rows.ts';
import { type Computer, firstDay, newComputer, openTab, PIN } from '../testing/vault-harness.ts';
import { VaultDb } from '../storage/vault-db.ts';
import { hashOf } from './hash-of.ts';

function photo(size: number, seed = 7): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let index = 0; index < size; index += 1) bytes[index] = (index * seed) % 251;
  bytes.set([0xff, 0xd8, 0xff]);
  return bytes;
}

const about = (name = 'paper', dossier = 'a') => ({
  documentId: id(name),
  dossierId: id(dossier),
  visitId: null,
  kind: 'other' as const,
  title: 'Paper',
  from: null,
  factOn: null,
});

async function openDesk(central: FakeCentral, computer: Computer = newComputer(), first = true) {
  const vault = openTab(computer, central);
  if (first) await firstDay(vault, agent);
  else await vault.unlock(agent.staffId, PIN);
  const open = vault.opened;
  if (!open) throw new Error('the vault is open');
  await open.openDossier(id('a'), 'visit');
  return { vault, open, computer };
}

const newCentral = () => new FakeCentral(agent, [...sampleDossier('a', 1), ...sampleDossier('b', 2)]);

/** Goes through cycles until no file waits. */
async function exchange(open: Awaited<ReturnType<typeof openDesk>>['open'], rounds = 1) {
  for (let round = 0; round < rounds; round += 1) {
    await open.engine.syncNow();
    await open.files.settled();
  }
}

describe('a file put into a dossier', () => {
  test('is here at once, goes to central behind its record, and is read back on another desk', async () => {
    const central = newCentral();
    const { open } = await openDesk(central);
    const bytes = photo(2 * CHUNK_BYTES + 9);
    const hash = await hashOf(bytes);
    await open.engine.setWorkOffline(true);
    expect((await open.attachFile(about(), bytes)).ok).toBe(true);
    const here = await open.readFile(id('a'), id('paper'), 'visit');
    expect(here.ok && [here.value.mime, await hashOf(here.value.bytes)]).toEqual(['image/jpeg', hash]);
    expect((await open.files.here()).files[0]?.links).toMatchObject([{ sent: false }]);
    await open.engine.setWorkOffline(false);
    await exchange(open);
    expect(await central.blobs.whole(hash)).not.toBeNull();
    const asked = central.requests.filter((path) => /push|blobs/.test(path));
    expect(asked.findIndex((path) => path.startsWith('/blobs'))).toBeGreaterThan(asked.lastIndexOf('/push'));
    expect((await open.files.here()).files[0]?.links).toMatchObject([{ sent: true }]);

    const other = await openDesk(central);
    const there = await other.open.readFile(id('a'), id('paper'), 'visit');
    expect(there.ok && (await hashOf(there.value.bytes))).toBe(hash);
  });

  test.each([
    [new Uint8Array(0), 'fileEmpty'],
    [photo(25 * CHUNK_BYTES + 1), 'fileTooBig'],
    [new TextEncoder().encode('<html>'), 'fileTypeUnknown'],
  ])('is refused when a dossier does not take it', async (bytes, reason) => {
    const { open } = await openDesk(newCentral());
    const answer = await open.attachFile(about(), bytes);
    expect(!answer.ok && answer.error.reason).toBe(reason);
    expect((await open.files.here()).files).toEqual([]);
  });

  test('about health is given out only after that was written down', async () => {
    const central = newCentral();
    const { open } = await openDesk(central);
    await open.attachFile({ ...about(), kind: 'medical' }, photo(40));
    await open.attachFile(about('other'), photo(50));
    const revealed = () =>
      open.desk.outbox.filter(({ args }) => args['act'] === 'reveal').map(({ args }) => args['category']);
    await open.engine.setWorkOffline(true);
    expect((await open.readFile(id('a'), id('other'), 'visit')).ok).toBe(true);
    expect(revealed()).toEqual([]);
    expect((await open.readFile(id('a'), id('paper'), 'visit')).ok).toBe(true);
    expect(revealed()).toEqual(['H']);
  });

  test('leaves nothing behind when its record is refused', async () => {
    const { open } = await openDesk(newCentral());
    const answer = await open.attachFile({ ...about(), title: ' ' }, photo(40));
    expect(!answer.ok && answer.error.reason).toBe('argumentsMalformed');
    expect((await open.files.here()).files).toEqual([]);
  });

  test('does not hold up any record while its pieces do not get through', async () => {
    const central = newCentral();
    const { open } = await openDesk(central);
    central.fault = (path) => (path.startsWith('/blobs') ? 'dropRequest' : 'none');
    await open.attachFile(about(), photo(40));
    await exchange(open);
    expect(open.desk.outbox).toEqual([]);
    expect(central.all('supporting-document')).toHaveLength(1);
    expect((await open.files.here()).trouble?.reason).toBe('centralUnreachable');
    central.fault = () => 'none';
    await exchange(open);
    expect(await open.files.here()).toMatchObject({ trouble: null, files: [{ links: [{ sent: true }] }] });
  });

  test('waits through a closed desk, and goes when its document is taken off', async () => {
    const central = newCentral();
    const { open, vault, computer } = await openDesk(central);
    await open.engine.setWorkOffline(true);
    await open.attachFile(about(), photo(40));
    await vault.lock();
    const again = await openDesk(central, computer, false);
    expect((await again.open.readFile(id('a'), id('paper'), 'visit')).ok).toBe(true);
    await again.open.engine.setWorkOffline(false);
    await exchange(again.open);
    await again.open.act('document.detach@1', {
      documentId: id('paper'),
      dossierId: id('a'),
      reason: 'unreadable',
    });
    await exchange(again.open, 2);
    expect((await again.open.files.here()).files).toEqual([]);
  });

  test('of a tab that died before the document was written goes at the next start', async () => {
    const central = newCentral();
    const { open, vault, computer } = await openDesk(central);
    await open.files.keep(photo(40), { space: 'O-001', dossierId: id('a'), documentId: id('never') });
    await vault.lock();
    const again = await openDesk(central, computer, false);
    await exchange(again.open);
    expect((await again.open.files.here()).files).toEqual([]);
  });
});

test('whatever is cut, however often: each file arrives whole, and no piece that central had travels again', async () => {
  const faults: readonly Fault[] = ['none', 'dropRequest', 'dropAnswer', 'html'];
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 * CHUNK_BYTES }),
      fc.array(fc.constantFrom(...faults), { maxLength: 14 }),
      async (size, plan) => {
        const central = newCentral();
        const { open } = await openDesk(central);
        const bytes = photo(Math.max(3, size));
        const hash = await hashOf(bytes);
        await open.attachFile(about(), bytes);
        let at = 0;
        central.fault = (path) => (path.startsWith('/blobs') ? (plan[at++] ?? 'none') : 'none');
        await exchange(open, plan.length + 2);
        expect(await central.blobs.whole(hash)).not.toBeNull();
        expect((await open.files.here()).files[0]?.links[0]?.sent).toBe(true);
        for (let index = 0; index < chunkCount(bytes.length); index += 1)
          expect(central.blobs.brought.get(`${hash}/${index}`)).toBe(1);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

describe('a file that another desk brought', () => {
  async function twoDesks(size: number) {
    const central = newCentral();
    const bytes = photo(size, 11);
    const first = await openDesk(central);
    await first.open.attachFile(about(), bytes);
    await exchange(first.open);
    const { open, computer, vault } = await openDesk(central);
    const file = { mime: 'image/jpeg' as const, bytes: bytes.length };
    const wanted = { hash: await hashOf(bytes), file, dossierId: id('a'), documentId: id('paper') };
    return { central, open, computer, vault, wanted };
  }

  test('is asked for without a network in a sentence, and goes on where the line was cut', async () => {
    const { central, open, wanted } = await twoDesks(3 * CHUNK_BYTES);
    let pieces = 0;
    central.fault = (path) => (/blobs\/\w+\/\d/.test(path) && ++pieces > 2 ? 'dropRequest' : 'none');
    const cut = await open.readFile(id('a'), id('paper'), 'visit');
    expect(!cut.ok && cut.error.reason).toBe('fileNotHere');
    expect((await open.files.here()).files).toMatchObject([{ here: 2 * CHUNK_BYTES }]);
    central.fault = () => 'none';
    central.requests.length = 0;
    const read = await open.readFile(id('a'), id('paper'), 'visit');
    expect(read.ok && (await hashOf(read.value.bytes))).toBe(wanted.hash);
    expect(central.requests.filter((path) => path.includes(`${wanted.hash}/`))).toHaveLength(1);
  });

  test('is fetched ahead for the road and read without a network, days later', async () => {
    const { open, wanted, vault, computer, central } = await twoDesks(CHUNK_BYTES + 1);
    await open.files.pin([wanted], () => false);
    await open.files.settled();
    await open.engine.setWorkOffline(true);
    await vault.lock();
    const again = await openDesk(central, computer, false);
    const read = await again.open.readFile(id('a'), id('paper'), 'visit');
    expect(read.ok && (await hashOf(read.value.bytes))).toBe(wanted.hash);
    expect((await again.open.files.here()).files).toMatchObject([{ pinned: true, here: CHUNK_BYTES + 1 }]);
  });

  test('is not shown when it is not what its hash says, here or on the way', async () => {
    const { central, open, wanted, computer } = await twoDesks(CHUNK_BYTES + 1);
    const pieces = central.blobs.pieces.get(wanted.hash);
    const whole = vi.spyOn(central.blobs, 'whole').mockResolvedValue(Uint8Array.of(1));
    const right = pieces?.get(1);
    pieces?.set(1, Uint8Array.of(1));
    const wrong = await open.readFile(id('a'), id('paper'), 'visit');
    expect(!wrong.ok && wrong.error.reason).toBe('answerUnreadable');
    pieces?.set(1, right ?? Uint8Array.of());
    whole.mockRestore();
    expect((await open.readFile(id('a'), id('paper'), 'visit')).ok).toBe(true);

    // Somebody changed a byte of the database.
    const name = (await computer.parts.indexedDB.databases())
      .map((one) => one.name ?? '')
      .find((one) => /guichet-[0-9a-f]{32}$/.test(one));
    const db = new VaultDb((name ?? '').replace('guichet-', ''), computer.parts);
    const record = await db.chunk.toCollection().first();
    if (!record) throw new Error('a piece is here');
    const x = record.x.slice();
    x[40] = (x[40] ?? 0) ^ 1;
    await db.chunk.put({ ...record, x });
    db.close();
    const damaged = await open.readFile(id('a'), id('paper'), 'visit');
    expect(!damaged.ok && damaged.error.reason).toBe('fileDamaged');
  });
});
