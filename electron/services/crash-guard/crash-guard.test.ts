import type { MessageBoxOptions } from 'electron';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageProblems } from '#shared/i18n/message-problems.ts';
import { realDisk } from '../disk/disk.ts';
import { failing } from '../testing/failing.ts';
import { freshFolders } from '../testing/temp-folder.ts';
import { createCrashCount } from './crash-count.ts';
import { createCrashGuard } from './crash-guard.ts';
import { crashMessages } from './crash.messages.ts';

const freshFolder = freshFolders();
const minute = 60_000;

describe('crashes', () => {
  it('are a loop at the third within five minutes, not sooner', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 * minute }), { minLength: 1, maxLength: 12 }),
        (gaps) => {
          let time = 0;
          let sinceLoop: number[] = [];
          const isLoop = createCrashCount(() => time);
          for (const gap of gaps) {
            time += gap;
            sinceLoop = [...sinceLoop.filter((one) => time - one < 5 * minute), time];
            const expected = sinceLoop.length >= 3;
            expect(isLoop()).toBe(expected);
            if (expected) sinceLoop = [];
          }
        },
      ),
    );
  });

  it('before the clock was set back do not count', () => {
    let time = 100 * minute;
    const isLoop = createCrashCount(() => time);
    isLoop();
    isLoop();
    time = 0;
    expect(isLoop()).toBe(false);
  });
});

describe('after a loop', () => {
  function setUp(answers: number[], disk = realDisk) {
    const folder = freshFolder();
    const journals = path.join(folder, 'journals');
    const stick = path.join(folder, 'stick');
    mkdirSync(journals);
    mkdirSync(stick);
    const asked: MessageBoxOptions[] = [];
    const guard = createCrashGuard({
      dialog: {
        async showMessageBox(...args: readonly unknown[]) {
          asked.push(args[0] as MessageBoxOptions);
          return { response: answers.shift() ?? 2, checkboxChecked: false };
        },
        showOpenDialog: async () => ({ canceled: false, filePaths: [stick] }),
      },
      lang: () => 'fr',
      journals,
      now: () => 0,
      disk,
    });
    return { journals, stick, asked, guard };
  }

  it('asks at the third crash only', async () => {
    const { guard, asked } = setUp([1]);
    expect(await guard()).toBe('open');
    expect(await guard()).toBe('open');
    expect(asked).toEqual([]);
    expect(await guard()).toBe('open');
    expect(asked).toHaveLength(1);
  });

  it('copies the journals and nothing else, says how many, and asks again', async () => {
    const { guard, asked, journals, stick } = setUp([0, 2]);
    const names = [`${'a'.repeat(32)}.journal`, `${'b'.repeat(32)}.journal.damaged-12`];
    for (const name of [...names, 'other.txt']) writeFileSync(path.join(journals, name), name);
    await guard();
    await guard();
    expect(await guard()).toBe('quit');
    expect(readdirSync(stick).sort()).toEqual(names);
    expect(readFileSync(path.join(stick, names[0] ?? ''), 'utf8')).toBe(names[0]);
    expect(asked.map((one) => one.detail)[1]).toBe('2 fichiers exportés.');
  });

  it('says that the copy failed', async () => {
    const { guard, asked, journals } = setUp([0, 2], { ...realDisk, open: failing(realDisk.open, 'ENOSPC') });
    writeFileSync(path.join(journals, `${'a'.repeat(32)}.journal`), '');
    await guard();
    await guard();
    await guard();
    expect(asked[1]?.detail).toContain('pas abouti');
  });

  it('has words in three languages', () => {
    expect(messageProblems(crashMessages)).toEqual([]);
    for (const entry of Object.values(crashMessages)) expect(entry.de).toBeDefined();
  });
});
