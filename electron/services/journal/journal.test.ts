import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerBytes } from '#shared/kernel/journal-format.ts';
import { realDisk } from '../disk/disk.ts';
import { failing } from '../testing/failing.ts';
import { freshFolders } from '../testing/temp-folder.ts';
import { createJournal, type Journal } from './journal.ts';

const tempFolder = freshFolders();
const vaultId = '0123456789abcdef0123456789abcdef';
const pause = async () => undefined;
const record = (text: string) => Uint8Array.from(Buffer.from(text));

async function textsOf(journal: Journal): Promise<string[]> {
  const answer = await journal.read({ vaultId });
  if (!answer.ok) throw new Error(answer.error.reason);
  return answer.value.records.map((bytes) => new TextDecoder().decode(bytes));
}

function setUp() {
  const folder = tempFolder();
  const disk = { ...realDisk };
  const start = () => createJournal({ folder, disk, pause, now: () => 5 });
  return { folder, disk, start, file: path.join(folder, `${vaultId}.journal`) };
}

async function append(journal: Journal, ...texts: readonly string[]): Promise<void> {
  for (const text of texts)
    expect(await journal.append({ vaultId, record: record(text) })).toEqual({ ok: true, value: null });
}

describe('the journal of a vault', () => {
  it('is empty at first and keeps records over a restart', async () => {
    const desk = setUp();
    const first = desk.start();
    expect(await textsOf(first)).toEqual([]);
    await append(first, 'a', 'b');
    await first.close();
    const second = desk.start();
    await append(second, 'c');
    expect(await textsOf(second)).toEqual(['a', 'b', 'c']);
    expect(statSync(desk.file).mode & 0o077).toBe(0);
    await second.close();
  });

  it('keeps appends in the order they were asked, without waiting in between', async () => {
    const desk = setUp();
    const journal = desk.start();
    const texts = Array.from({ length: 50 }, (_, index) => String(index));
    await Promise.all(texts.map((text) => journal.append({ vaultId, record: record(text) })));
    expect(await textsOf(journal)).toEqual(texts);
    await journal.close();
  });

  it('keeps two vaults apart', async () => {
    const desk = setUp();
    const journal = desk.start();
    await append(journal, 'mine');
    const other = await journal.read({ vaultId: 'f'.repeat(32) });

    expect(other).toEqual({ ok: true, value: { records: [], tornBytes: 0 } });
    writeFileSync(path.join(desk.folder, 'notes.txt'), 'of somebody else');
    const list = await journal.list({});
    expect(list.ok && [...list.value.vaultIds].sort()).toEqual([vaultId, 'f'.repeat(32)].sort());
    await journal.close();
  });

  it('behaves like a list of records, whatever is asked in whatever order', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('append' as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
      fc.record({ kind: fc.constant('forget' as const), keep: fc.nat(4) }),
      fc.record({ kind: fc.constant('restart' as const) }),
      fc.record({ kind: fc.constant('tear' as const), bytes: fc.uint8Array({ minLength: 1, maxLength: 7 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const desk = setUp();
        let journal = desk.start();
        let model: string[] = [];
        for (const one of acts) {
          if (one.kind === 'append') {
            await append(journal, one.text);
            model.push(one.text);
          } else if (one.kind === 'forget') {
            await journal.forget({ vaultId, keep: one.keep });
            model = one.keep === 0 ? [] : model.slice(-one.keep);
          } else {
            await journal.read({ vaultId });
            await journal.close();
            if (one.kind === 'tear') appendFileSync(desk.file, one.bytes);
            journal = desk.start();
          }
          expect(await textsOf(journal)).toEqual(model.map((text) => new TextDecoder().decode(record(text))));
        }
        await journal.close();
      }),
      { numRuns: 25 },
    );
  });

  it('counts a torn tail, cuts it, and appends behind the last whole record', async () => {
    const desk = setUp();
    const first = desk.start();
    await append(first, 'a', 'bbbb');
    await first.close();
    truncateSync(desk.file, statSync(desk.file).size - 2);
    const second = desk.start();
    const answer = await second.read({ vaultId });
    expect(answer.ok && answer.value.tornBytes).toBe(10);
    await append(second, 'c');
    await second.close();
    const third = desk.start();
    expect(await textsOf(third)).toEqual(['a', 'c']);
    const clean = await third.read({ vaultId });
    expect(clean.ok && clean.value.tornBytes).toBe(0);
    await third.close();
    expect(readdirSync(desk.folder)).toHaveLength(1);
  });

  it('keeps a damaged file aside and every record that the damage left whole', async () => {
    const desk = setUp();
    const first = desk.start();
    await append(first, 'a', 'b', 'c');
    await first.close();
    const bytes = readFileSync(desk.file);
    bytes.writeUInt8(0xff, headerBytes().length + 9 + 8);
    writeFileSync(desk.file, bytes);
    const second = desk.start();
    const answer = await second.read({ vaultId });
    expect(answer.ok && answer.value.tornBytes).toBe(9);
    await append(second, 'd');
    expect(await textsOf(second)).toEqual(['a', 'c', 'd']);
    await second.close();
    expect(readFileSync(`${desk.file}.damaged-5`).equals(bytes)).toBe(true);
  });

  it('leaves a file of a later version as it is', async () => {
    const desk = setUp();
    writeFileSync(desk.file, headerBytes(2));
    const journal = desk.start();
    const answer = await journal.append({ vaultId, record: record('a') });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'tooOld', reason: 'journalNewer' } });
    expect(readFileSync(desk.file).equals(headerBytes(2))).toBe(true);
  });

  it.each([0, 1024 * 1024 + 1])('refuses a record of %d bytes', async (length) => {
    const answer = await setUp()
      .start()
      .append({ vaultId, record: new Uint8Array(length) });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'badInput', reason: 'journalRecordBad' } });
  });

  it('says that the disk is full, loses nothing, and goes on when there is room again', async () => {
    const desk = setUp();
    const journal = desk.start();
    await append(journal, 'a', 'b');
    desk.disk.open = failing(realDisk.open, 'ENOSPC', 1);
    const full = await journal.forget({ vaultId, keep: 1 });
    expect(full).toMatchObject({ ok: false, error: { reason: 'storageFull' } });
    await append(journal, 'c');
    expect(await textsOf(journal)).toEqual(['a', 'b', 'c']);
    await journal.close();
  });

  it('takes back a half-written record after a failed write', async () => {
    const desk = setUp();
    const open: typeof realDisk.open = async (...args) => {
      const handle = await realDisk.open(...args);
      const sync = handle.sync.bind(handle);
      let syncs = 0;
      handle.sync = async () => {
        syncs += 1;
        if (syncs === 2) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        return sync();
      };
      return handle;
    };
    const before = desk.start();
    await append(before, 'a');
    await before.close();
    desk.disk.open = open;
    const journal = desk.start();
    await append(journal, 'b');
    const failed = await journal.append({ vaultId, record: record('c') });
    expect(failed).toMatchObject({ ok: false, error: { reason: 'diskFailed' } });
    // The record may or may not have reached the disk; what was acknowledged has.
    await append(journal, 'd');
    const texts = await textsOf(journal);
    expect(texts.filter((text) => text !== 'c')).toEqual(['a', 'b', 'd']);
    await journal.close();
  });

  it.each(['EBUSY', 'EPERM'])('waits for a scanner that holds the file (%s)', async (code) => {
    const desk = setUp();
    const journal = desk.start();
    await append(journal, 'a', 'b');
    desk.disk.rename = failing(realDisk.rename, code, 3);
    expect(await journal.forget({ vaultId, keep: 1 })).toEqual({ ok: true, value: null });
    expect(await textsOf(journal)).toEqual(['b']);
    await journal.close();
  });
});

describe('a journal whose process is killed', () => {
  it('has every record that was said to be kept', async () => {
    const folder = tempFolder();
    const textsAfterRestart = async () => {
      const journal = createJournal({ folder });
      const texts = await textsOf(journal);
      await journal.close();
      return texts;
    };
    for (let round = 0; round < 2; round += 1) {
      const before = await textsAfterRestart();
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', path.join(import.meta.dirname, '../testing/journal-writer.ts'), folder, vaultId],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const kept: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        kept.push(line);
        if (kept.length === 40 + round * 17) child.kill('SIGKILL');
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(child.signalCode).toBe('SIGKILL');
      const after = await textsAfterRestart();
      expect(after.slice(0, before.length + kept.length)).toEqual([...before, ...kept]);
    }
  });
});
