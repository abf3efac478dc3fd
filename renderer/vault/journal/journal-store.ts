import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';

export interface JournalRead {
  /** Whole records, in the order they were written. */
  readonly records: readonly Uint8Array<ArrayBuffer>[];
  /** Bytes that are no whole record: an append that was cut short, or damage. */
  readonly tornBytes: number;
}

/**
 * Where the second copy of an outbox lies: outside of IndexedDB, append-only, one journal for each vault. It sees sealed
 * bytes only. Errors are of origin `host`, as the desktop's journal has them (electron/services/journal).
 */
export interface JournalStore {
  /** Resolves once the record is forced to the disk. */
  append(vaultId: string, record: Uint8Array<ArrayBuffer>): Promise<Result<null, AppError>>;
  read(vaultId: string): Promise<Result<JournalRead, AppError>>;
  /** Forgets every record: central has them all. */
  clear(vaultId: string): Promise<Result<null, AppError>>;
  /** Vaults that have a journal here. */
  list(): Promise<Result<readonly string[], AppError>>;
  /** Lets go of the file, so that another tab can have it. */
  release(vaultId: string): Promise<void>;
}
