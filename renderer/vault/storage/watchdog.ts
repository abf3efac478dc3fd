/** Timers as a port, so that tests own the time. */
export interface Timers {
  set(ms: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  set(ms, run) {
    const handle = setTimeout(run, ms);
    return () => clearTimeout(handle);
  },
};

export class StorageStuck extends Error {
  constructor() {
    super('storageStuck');
  }
}

const diskRefusals: ReadonlySet<string> = new Set(['QuotaExceededError', 'AbortError', 'UnknownError']);

/** The disk did not take it, by not answering or by one of IndexedDB's own errors; anything else is a bug. */
export function isStorageError(error: unknown): boolean {
  return error instanceof StorageStuck || (error instanceof Error && diskRefusals.has(error.name));
}

/** Longer than a slow disk under a first load takes, shorter than a person waits before asking a colleague. */
export const STORAGE_PATIENCE_MS = 15_000;

/**
 * Chromium answers a full disk with an error once and then never answers again: without a limit of
 * time "saving…" would stay for ever and nobody would know that nothing is kept.
 * @param onLate told when the work is done after all, although it was given up
 */
export function withWatchdog<T>(work: Promise<T>, timers: Timers, onLate?: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.set(STORAGE_PATIENCE_MS, () => {
      reject(new StorageStuck());
      if (onLate) work.then(onLate, () => undefined);
    });
    work.then(resolve, reject).finally(cancel);
  });
}

/** What may go wrong with a disk is passed over; anything else is thrown on. */
export function onlyStorage(error: unknown): undefined {
  if (!isStorageError(error)) throw error;
}
