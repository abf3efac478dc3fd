import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { FatalError } from '../start/fatal-error.ts';

export interface FolderLock {
  /** True when the lock of a process that died was taken over. */
  readonly takenOver: boolean;
  release(): void;
}

/**
 * One process per data folder: opening an embedded database twice destroys it and nothing else refuses it.
 * Throws DATA_LOCKED while the process named in the lock file lives.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'lock');
  const takenOver = !tryCreate(path);
  if (takenOver) {
    const holder = readHolder(path);
    if (holder !== null && holder !== process.pid && isAlive(holder)) throw lockedBy(holder, folder);
    rmSync(path, { force: true });
    // Two starts may find the same dead lock; exclusive creation lets only one of them through.
    if (!tryCreate(path)) throw lockedBy(readHolder(path), folder);
  }
  let held = true;
  return {
    takenOver,
    release() {
      if (held) rmSync(path, { force: true });
      held = false;
    },
  };
}

function tryCreate(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, `${process.pid}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
}

function lockedBy(pid: number | null, folder: string): FatalError {
  const who = pid === null ? 'another process' : `process ${pid}`;
  return new FatalError(
    'DATA_LOCKED',
    `The data folder ${folder} is in use by ${who}: stop it first, or choose another folder with --data.`,
  );
}

/** The `code` of a Node error, or undefined. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
