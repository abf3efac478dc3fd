import { beforeAll, expect, test } from 'vitest';
import { journalBytes, recordBytes } from '#shared/kernel/journal-format.ts';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { keysFrom, randomBytes } from '../crypto/vault-keys.ts';
import { realTimers } from '../storage/watchdog.ts';
import { MemoryJournals } from '../testing/memory-journal.ts';
import { sampleIntent } from '../testing/sample-intent.ts';
import { agent, id } from '../testing/sample-rows.ts';
import { OutboxJournal } from './outbox-journal.ts';
import { createSealer, type Sealer } from './sealer.ts';

const VAULT = 'f'.repeat(32);
let sealer: Sealer;
let records: readonly Uint8Array<ArrayBuffer>[];

beforeAll(async () => {
  sealer = await createSealer((await keysFrom(randomBytes(32))).box, null);
  records = await Promise.all([1, 2, 3].map((seq) => sealer.seal(intent(seq), false)));
});

const intent = (seq: number) =>
  sampleIntent(seq, seq, {
    mid: id(`change ${seq}`),
    name: 'visit.start@1',
    dossierId: id('a'),
    args: { visitId: id(`visit ${seq}`) },
    actor: agent,
  });

/** What a vault finds that opens over this file, and what stands in it after one more change. */
async function opened(file: Uint8Array<ArrayBuffer>) {
  const store = new MemoryJournals();
  store.files.set(VAULT, file);
  const open = () => new OutboxJournal({ store, vaultId: VAULT, sealer, timers: realTimers });
  const journal = open();
  const found = await journal.read();
  await journal.keep(intent(9));
  const after = await open().read();
  return {
    seqs: found.intents.map(({ seq }) => seq),
    torn: found.tornBytes,
    unreadable: found.unreadable,
    after: after.intents.map(({ seq }) => seq),
    tornAfter: after.tornBytes,
  };
}

const lastOf = () => recordBytes(records[2] ?? new Uint8Array());
const fileOf = (tail: Uint8Array) => {
  const before = journalBytes(records.slice(0, 2));
  const file = new Uint8Array(before.length + tail.length);
  file.set(before);
  file.set(tail, before.length);
  return file;
};

test('a second copy that ends at any byte of its last change gives all others back and says how much was cut', async () => {
  const last = lastOf();
  for (let cut = 0; cut < last.length; cut += 1)
    expect(await opened(fileOf(last.subarray(0, cut)))).toEqual({
      seqs: [1, 2],
      torn: cut,
      unreadable: 0,
      after: [1, 2, 9],
      tornAfter: 0,
    });
  expect(await opened(fileOf(last))).toMatchObject({ seqs: [1, 2, 3], torn: 0, after: [1, 2, 3, 9] });
});

test('garbage from any byte of the last change on costs that change alone', async () => {
  const last = lastOf();
  for (let from = 0; from < last.length; from += 1) {
    const random = seededRandom(from);
    const tail = last.map((byte, index) => (index < from ? byte : random.int(0, 255)));
    const found = await opened(fileOf(tail));
    const isSame = tail.every((byte, index) => byte === last[index]);
    expect(found.seqs).toEqual(isSame ? [1, 2, 3] : [1, 2]);
    expect(found.torn).toBe(isSame ? 0 : last.length);
    expect(found.after.at(-1)).toBe(9);
  }
});
