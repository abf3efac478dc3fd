import type { IsolationLevel, Transaction } from 'kysely';
import { codeOf } from '../data-folder/lock-file.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './schema.ts';

export type Tx = Transaction<Tables>;

const ATTEMPTS = 6;
/**
 * Serialization failure, deadlock, and a key that somebody else inserted between our look and our insert:
 * nothing has happened, and the next attempt sees what the other one did.
 */
const retryable = new Set(['40001', '40P01', '23505']);

/** Runs a transaction, again from the start when the database asks for it. */
export function inTransaction<T>(
  db: Database,
  isolation: IsolationLevel,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return withRetries(() => db.transaction().setIsolationLevel(isolation).execute(work));
}

/** Attempts something that has no effect when it fails, again while the database asks for it. */
export async function withRetries<T>(attemptOnce: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce();
    } catch (error) {
      if (attempt >= ATTEMPTS || !retryable.has(codeOf(error) ?? '')) throw error;
    }
  }
}
