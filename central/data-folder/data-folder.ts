import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { jsonIn } from '#shared/kernel/json.ts';
import { FatalError } from '../start/fatal-error.ts';
import { type FolderLock, lockFolder } from './lock-file.ts';

/** Raised when an older Guichet could no longer read the folder. */
export const DATA_FORMAT = 1;

const formatSchema = z.object({ format: z.number().int(), complete: z.boolean() });

export interface DataFolder {
  readonly path: string;
  readonly databasePath: string;
  readonly lock: FolderLock;
  /** False while the first filling has not been carried through: what is there is then thrown away. */
  readonly complete: boolean;
  /** What an interrupted first filling had left was there, and is gone. */
  readonly begunAfresh: boolean;
  /** Written after the last row of the first filling. */
  markComplete(): void;
  release(): void;
}

/** Creates or opens the folder and locks it; throws DATA_NOT_WRITABLE, DATA_NEWER or DATA_LOCKED. */
export function openDataFolder(path: string): DataFolder {
  makeWritable(path);
  const lock = lockFolder(path);
  try {
    const databasePath = join(path, 'database');
    const complete = readFormat(path, databasePath);
    const begunAfresh = !complete && existsSync(databasePath);
    if (!complete) {
      // Said before the database exists: a database without this file is never ours to throw away.
      writeDurably(join(path, 'format.json'), JSON.stringify({ format: DATA_FORMAT, complete: false }));
      rmSync(databasePath, { recursive: true, force: true });
    }
    return {
      path,
      databasePath,
      lock,
      complete,
      begunAfresh,
      markComplete: () =>
        writeDurably(join(path, 'format.json'), JSON.stringify({ format: DATA_FORMAT, complete: true })),
      release: () => lock.release(),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function makeWritable(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK);
    // Root and some network shares pass `access` and refuse the write: only a write proves it.
    const probe = join(path, `.probe-${process.pid}`);
    closeSync(openSync(probe, 'w'));
    rmSync(probe);
  } catch {
    throw new FatalError(
      'DATA_NOT_WRITABLE',
      `The data folder ${path} cannot be written: give this user access to it, or choose another folder with --data.`,
    );
  }
}

function readFormat(path: string, databasePath: string): boolean {
  const file = join(path, 'format.json');
  if (!existsSync(file)) {
    if (!existsSync(databasePath)) return false;
    throw new FatalError(
      'DATA_NOT_WRITABLE',
      `The data folder ${path} holds a database without its format.json: put that file back, or choose another folder with --data.`,
    );
  }
  const parsed = formatSchema.safeParse(jsonIn(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    throw new FatalError(
      'DATA_NOT_WRITABLE',
      `The file ${file} cannot be read: put it back from a copy, or choose another folder with --data.`,
    );
  }
  if (parsed.data.format > DATA_FORMAT) {
    throw new FatalError(
      'DATA_NEWER',
      `The data folder ${path} was written by a newer Guichet (format ${parsed.data.format}, this one reads ${DATA_FORMAT}): start that version, or choose another folder with --data.`,
    );
  }
  return parsed.data.complete;
}

/** Whole or not at all, also through a power cut. */
export function writeDurably(path: string, text: string): void {
  const draft = `${path}.new`;
  const file = openSync(draft, 'w', 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
}
