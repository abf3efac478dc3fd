import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FatalError } from '../start/fatal-error.ts';
import { DATA_FORMAT, openDataFolder } from './data-folder.ts';
import { loadKeys } from './secret-key.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function codeOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof FatalError) return error.code;
    throw error;
  }
  return 'opened';
}

/** The id of a process that ran and is gone. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('openDataFolder', () => {
  it('creates a folder that is not complete until it is marked so', () => {
    const first = openDataFolder(join(folder, 'new'));
    expect(first.complete).toBe(false);
    first.markComplete();
    first.release();
    const second = openDataFolder(join(folder, 'new'));
    expect(second.complete).toBe(true);
    second.release();
  });

  it('throws away what an interrupted first filling left', () => {
    const first = openDataFolder(folder);
    mkdirSync(first.databasePath);
    writeFileSync(join(first.databasePath, 'half'), 'x');
    first.release();
    const second = openDataFolder(folder);
    expect(existsSync(second.databasePath)).toBe(false);
    expect([first.begunAfresh, second.begunAfresh]).toEqual([false, true]);
    second.release();
  });

  it('never throws away a database whose format file is gone', () => {
    mkdirSync(join(folder, 'database'));
    expect(codeOf(() => openDataFolder(folder))).toBe('DATA_NOT_WRITABLE');
    expect(existsSync(join(folder, 'database'))).toBe(true);
  });

  it('refuses a folder of a newer version and leaves no lock behind', () => {
    writeFileSync(join(folder, 'format.json'), JSON.stringify({ format: DATA_FORMAT + 1, complete: true }));
    expect(codeOf(() => openDataFolder(folder))).toBe('DATA_NEWER');
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('refuses a folder that a living process holds', () => {
    writeFileSync(join(folder, 'lock'), `${process.ppid}\n`);
    expect(codeOf(() => openDataFolder(folder))).toBe('DATA_LOCKED');
    expect(existsSync(join(folder, 'lock'))).toBe(true);
  });

  it('takes over the lock of a dead process, and an unreadable one', () => {
    for (const content of [`${deadPid()}\n`, '']) {
      writeFileSync(join(folder, 'lock'), content);
      const opened = openDataFolder(folder);
      expect(opened.lock.takenOver).toBe(true);
      opened.release();
    }
  });

  it('refuses a place where nothing can be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(codeOf(() => openDataFolder(join(folder, 'file', 'below')))).toBe('DATA_NOT_WRITABLE');
  });
});

describe('loadKeys', () => {
  it('keeps one secret that only its owner reads, and derives different keys from it', () => {
    const one = loadKeys(folder, null);
    expect(loadKeys(folder, null)).toEqual(one);
    expect(one.token).not.toEqual(one.cursor);
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(loadKeys(folder, 'a secret of the environment, long enough').token).not.toEqual(one.token);
  });
});
