import { type AppError, appError } from '#shared/kernel/errors.ts';
import {
  headerBytes,
  headerLength,
  journalBytes,
  longestRecord,
  recordBytes,
  scanJournal,
} from '#shared/kernel/journal-format.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { Mutex } from '../mutex.ts';
import type { JournalStore } from './journal-store.ts';

const FOLDER = 'guichet-journals';
const SUFFIX = '.journal';
const ASIDE = '.aside';

const MOST_TRIES = 40;
const BETWEEN_TRIES_MS = 50;

/** What the journal needs of the browser's private files. */
export interface PrivateFiles {
  root(): Promise<FileSystemDirectoryHandle>;
}

declare global {
  interface FileSystemFileHandle {
    /** In workers alone, which is why the types of a page leave it out. */
    createSyncAccessHandle(): Promise<SyncHandle>;
  }
}

interface SyncHandle {
  read(buffer: Uint8Array, options: { readonly at: number }): number;
  write(buffer: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  getSize(): number;
  close(): void;
}

interface Opened {
  readonly handle: SyncHandle;
  end: number;
  readonly tornBytes: number;
}

/**
 * The journal of a browser: files of its origin-private file system, which are no part of IndexedDB and fail apart from
 * it. Only a worker may write them. The hold on a file is exclusive, as the lock of the vault is.
 */
export function opfsJournal(
  files: PrivateFiles = { root: () => navigator.storage.getDirectory() },
): JournalStore {
  const inTurn = new Mutex();
  const open = new Map<string, Opened>();

  const folder = async () => (await files.root()).getDirectoryHandle(FOLDER, { create: true });

  const hold = async (name: string): Promise<SyncHandle> => {
    const file = await (await folder()).getFileHandle(name, { create: true });
    for (let tries = 1; ; tries += 1) {
      try {
        return await file.createSyncAccessHandle();
      } catch (error) {
        // The worker of the page before, or a page that counts what waits, lets go a moment later.
        if (!isHeld(error) || tries === MOST_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
      }
    }
  };

  const opened = async (vaultId: string): Promise<Opened | 'newer'> => {
    const known = open.get(vaultId);
    if (known) return known;
    const handle = await hold(vaultId + SUFFIX);
    try {
      const mended = await mend(handle, vaultId);
      if (mended === 'newer') handle.close();
      else open.set(vaultId, mended);
      return mended;
    } catch (error) {
      handle.close();
      throw error;
    }
  };

  /** Cuts a torn tail. What damage in the middle left is kept aside, for whoever can make something of it. */
  const mend = async (handle: SyncHandle, vaultId: string): Promise<Opened | 'newer'> => {
    const bytes = readAll(handle);
    const scan = scanJournal(bytes);
    if (scan.newer) return 'newer';
    if (scan.damaged > 0 && bytes.length > headerLength) await keepAside(vaultId, bytes);
    if (bytes.length === 0) writeAt(handle, headerBytes(), 0);
    else if (scan.damaged > 0) replaceBy(handle, journalBytes(scan.records));
    else if (scan.tornTail > 0) handle.truncate(bytes.length - scan.tornTail);
    handle.flush();
    return { handle, end: handle.getSize(), tornBytes: scan.tornTail + scan.damaged };
  };

  const keepAside = async (vaultId: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const handle = await hold(vaultId + ASIDE);
    try {
      replaceBy(handle, bytes);
      handle.flush();
    } finally {
      handle.close();
    }
  };

  const letGo = (vaultId: string): void => {
    open.get(vaultId)?.handle.close();
    open.delete(vaultId);
  };

  const guarded = <T>(vaultId: string, act: (file: Opened) => T): Promise<Result<T, AppError>> =>
    inTurn.run(async () => {
      try {
        const file = await opened(vaultId);
        return file === 'newer' ? err(appError('tooOld', 'host', 'journalNewer')) : ok(act(file));
      } catch (error) {
        // After a failed write nobody knows what stands on the disk: the next act reads it again.
        letGo(vaultId);
        return err(fileError(error));
      }
    });

  return {
    append(vaultId, record) {
      if (record.length === 0 || record.length > longestRecord)
        return Promise.resolve(
          err(appError('badInput', 'host', 'journalRecordBad', { bytes: record.length })),
        );
      return guarded(vaultId, (file) => {
        const bytes = recordBytes(record);
        writeAt(file.handle, bytes, file.end);
        file.handle.flush();
        file.end += bytes.length;
        return null;
      });
    },
    read: (vaultId) =>
      guarded(vaultId, (file) => ({
        records: scanJournal(readAll(file.handle)).records,
        tornBytes: file.tornBytes,
      })),
    clear: (vaultId) =>
      guarded(vaultId, (file) => {
        if (file.end > headerLength) {
          file.handle.truncate(headerLength);
          file.handle.flush();
          file.end = headerLength;
        }
        return null;
      }),
    list: () =>
      inTurn.run(async () => {
        try {
          const vaultIds: string[] = [];
          for await (const name of (await folder()).keys())
            if (name.endsWith(SUFFIX)) vaultIds.push(name.slice(0, -SUFFIX.length));
          return ok(vaultIds);
        } catch (error) {
          return err(fileError(error));
        }
      }),
    release: (vaultId) => inTurn.run(async () => letGo(vaultId)),
  };
}

function readAll(handle: SyncHandle): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(handle.getSize());
  for (let done = 0; done < bytes.length; ) {
    const read = handle.read(bytes.subarray(done), { at: done });
    if (read === 0) throw new Error('journalShrank');
    done += read;
  }
  return bytes;
}

function writeAt(handle: SyncHandle, bytes: Uint8Array<ArrayBuffer>, start: number): void {
  for (let done = 0; done < bytes.length; ) {
    const written = handle.write(bytes.subarray(done), { at: start + done });
    if (written === 0) throw new DOMException('nothing written', 'QuotaExceededError');
    done += written;
  }
}

function replaceBy(handle: SyncHandle, bytes: Uint8Array<ArrayBuffer>): void {
  writeAt(handle, bytes, 0);
  handle.truncate(bytes.length);
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && error.name === 'NoModificationAllowedError';
}

function fileError(error: unknown): AppError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return appError('unavailable', 'host', 'storageFull');
  if (name === 'NoModificationAllowedError' || name === 'NotAllowedError' || name === 'SecurityError')
    return appError('unavailable', 'host', 'diskRefused');
  return appError('unavailable', 'host', 'diskFailed', { code: name });
}
