import path from 'node:path';
import { type AppError, appError } from '#shared/kernel/errors.ts';
import { longestRecord } from '#shared/kernel/journal-format.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import { diskError } from '../disk/disk-error.ts';
import { createTurns } from '../disk/in-turn.ts';
import type { Pause } from '../disk/with-patience.ts';
import type { VaultHandler } from '../handler.ts';
import { type JournalFile, type JournalFileParts, openJournalFile, writeJournal } from './journal-file.ts';

export interface JournalParts {
  /** Folder of all journals, in userData. */
  readonly folder: string;
  readonly now?: () => number;
  readonly disk?: Disk;
  readonly pause?: Pause;
}

export interface Journal {
  readonly append: VaultHandler<'journalAppend'>;
  readonly read: VaultHandler<'journalRead'>;
  readonly forget: VaultHandler<'journalForget'>;
  readonly list: VaultHandler<'journalList'>;
  /** Lets go of every file, for example before the programme ends. */
  readonly close: () => Promise<void>;
}

export const journalSuffix = '.journal';

/**
 * The second copy of what waits in an outbox, outside of the browser's storage: one append-only file for each vault,
 * records already encrypted. Errors, all of origin `host`: `journalNewer` a later version wrote the file, nothing is
 * touched; `journalRecordBad` empty or over 1 MiB; `storageFull`, `diskRefused`, `diskGone`, `diskFailed`.
 */
export function createJournal({ folder, now = Date.now, disk = realDisk, pause }: JournalParts): Journal {
  const vaults = new Map<string, Vault>();
  const vaultOf = (vaultId: string): Vault => {
    const known =
      vaults.get(vaultId) ??
      createVault({ file: path.join(folder, vaultId + journalSuffix), disk, now, pause });
    vaults.set(vaultId, known);
    return known;
  };
  return {
    async append({ vaultId, record }) {
      if (record.length === 0 || record.length > longestRecord)
        return err(appError('badInput', 'host', 'journalRecordBad', { bytes: record.length }));
      return vaultOf(vaultId).use(async (file) => {
        await file.append(record);
        return null;
      });
    },
    read: ({ vaultId }) =>
      vaultOf(vaultId).use(async (file) => ({
        records: [...(await file.read())],
        tornBytes: file.tornBytes,
      })),
    forget: ({ vaultId, keep }) => vaultOf(vaultId).forget(keep),
    async list() {
      try {
        const names = await disk.readdir(folder);
        return ok({ vaultIds: names.flatMap((name) => /^([0-9a-f]{32})\.journal$/.exec(name)?.[1] ?? []) });
      } catch (error) {
        return codeOf(error) === 'ENOENT' ? ok({ vaultIds: [] }) : err(diskError(error));
      }
    },
    async close() {
      for (const vault of vaults.values()) await vault.close();
    },
  };
}

interface Vault {
  readonly use: <T>(act: (file: JournalFile) => Promise<T>) => Promise<Result<T, AppError>>;
  readonly forget: (keep: number) => Promise<Result<null, AppError>>;
  readonly close: () => Promise<void>;
}

function createVault(parts: JournalFileParts): Vault {
  const inTurn = createTurns();
  let opened: JournalFile | undefined;

  const letGo = async (): Promise<void> => {
    const file = opened;
    opened = undefined;
    await file?.close().catch(() => undefined);
  };

  const guarded = <T>(act: (file: JournalFile) => Promise<T>): Promise<Result<T, AppError>> =>
    inTurn(async () => {
      try {
        const file = opened ?? (await openJournalFile(parts));
        if (file === 'newer') return err(appError('tooOld', 'host', 'journalNewer'));
        opened = file;
        return ok(await act(file));
      } catch (error) {
        // After a failed write or a failed fsync nobody knows what stands on the disk: the next act reads it again.
        await letGo();
        return err(diskError(error));
      }
    });

  return {
    use: guarded,
    forget: (keep) =>
      guarded(async (file) => {
        const records = await file.read();
        if (keep >= records.length) return null;
        await letGo();
        await writeJournal(parts, keep === 0 ? [] : records.slice(-keep));
        return null;
      }),
    close: () => inTurn(letGo),
  };
}
