import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { type JournalEntry, journalLine, readJournal } from './journal-lines.ts';
import { FileJournal } from './push-journal.ts';

const entry = (seq: number): JournalEntry => ({
  epoch: 'e',
  device: deterministicId('journal', 'device'),
  proto: 3,
  staff: {
    staffId: 's-anne',
    badge: 'AL-0001',
    name: 'Anne Modèle',
    initials: 'AM',
    roles: ['deskAgent'],
    grants: [],
    languages: ['fr'],
    spaces: ['WAL'],
    absent: [],
  },
  mutations: [
    {
      seq,
      mid: deterministicId('journal', String(seq)),
      name: 'contact.record@1',
      space: 'WAL',
      base: {},
      args: { subject: `Hélène ${seq}\n` },
      actor: 's-anne',
      deviceTime: instant('2026-11-23T08:42:00.000Z'),
      businessDate: '2026-11-23',
      hash: 'h',
    },
  ],
});
const seqsIn = (bytes: Uint8Array) => readJournal(bytes).entries.map(({ mutations }) => mutations[0]?.seq);

describe('the lines of a journal', () => {
  const whole = Buffer.from([1, 2, 3].map((seq) => journalLine(entry(seq))).join(''), 'utf8');

  it('are read up to the last whole one, wherever the power went', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), (cut) => {
        const read = readJournal(whole.subarray(0, cut));
        expect(read.damaged).toBe(0);
        expect(seqsIn(whole.subarray(0, cut))).toEqual([1, 2, 3].slice(0, read.entries.length));
        const good = whole.subarray(0, read.goodBytes).toString('utf8');
        expect(good).toBe(
          [1, 2, 3]
            .slice(0, read.entries.length)
            .map((seq) => journalLine(entry(seq)))
            .join(''),
        );
        // Nothing whole is left behind.
        expect(whole.subarray(read.goodBytes, cut).includes(10)).toBe(false);
      }),
    );
  });

  it('lose the last one alone when it ends at any of its bytes, and say how much of it was there', () => {
    const last = Buffer.byteLength(journalLine(entry(3)));
    for (let cut = 0; cut < last; cut += 1) {
      const read = readJournal(whole.subarray(0, whole.length - last + cut));
      expect(read.entries.map(({ mutations }) => mutations[0]?.seq)).toEqual([1, 2]);
      expect(read).toMatchObject({ goodBytes: whole.length - last, tornBytes: cut, damaged: 0 });
    }
    expect(readJournal(whole)).toMatchObject({ goodBytes: whole.length, tornBytes: 0, damaged: 0 });
  });

  it('lose the last one alone when garbage stands from any of its bytes on, and count it', () => {
    const last = Buffer.byteLength(journalLine(entry(3)));
    const garbage = fc.sample(fc.uint8Array({ minLength: last, maxLength: last }), {
      numRuns: 1,
      seed: 7,
    })[0];
    for (let from = 0; from < last; from += 1)
      for (const tail of [garbage?.subarray(from), new Uint8Array(last - from)]) {
        const bytes = Buffer.concat([
          whole.subarray(0, whole.length - last + from),
          tail ?? new Uint8Array(),
        ]);
        // Chance may have written what stood there.
        if (bytes.equals(whole)) continue;
        const read = readJournal(bytes);
        expect(read.entries.map(({ mutations }) => mutations[0]?.seq)).toEqual([1, 2]);
        expect(read.goodBytes).toBe(whole.length - last);
        expect(read.tornBytes + read.damaged).toBeGreaterThan(0);
      }
  });

  it('tell when one before the last does not hold, and are read past it', () => {
    fc.assert(
      fc.property(
        fc.nat(journalLine(entry(1)).length - 2),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const bytes = Uint8Array.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ change;
          expect(seqsIn(bytes).slice(-2)).toEqual([2, 3]);
          expect(readJournal(bytes).damaged).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a journal in a file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guichet-journal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has every line of all who waited, in their order, and goes on after what is there', async () => {
    const path = join(folder, 'one.log');
    const journal = await FileJournal.open(path);
    const waits = [1, 2, 3, 4, 5].map((seq) => {
      journal.note(entry(seq));
      return journal.flushed();
    });
    await Promise.all(waits);
    expect(seqsIn(readFileSync(path))).toEqual([1, 2, 3, 4, 5]);
    await journal.close();
    const next = await FileJournal.open(path);
    next.note(entry(6));
    await next.close();
    expect(seqsIn(readFileSync(path))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('says that nothing is kept when the disk refuses it', async () => {
    const path = join(folder, 'one.log');
    const journal = await FileJournal.open(path);
    journal.note(entry(1));
    await journal.flushed();
    await journal.close();
    journal.note(entry(2));
    await expect(journal.flushed()).rejects.toThrow();
    expect(seqsIn(readFileSync(path))).toEqual([1]);
  });
});
