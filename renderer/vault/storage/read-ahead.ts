import type { HeldRecord, SealedIntent, SealedRecord, VaultDb } from './vault-db.ts';

/** What a vault needs to open, as it lies on disk: sealed, and read before there is a key to open it. */
export interface ReadAhead {
  readonly db: VaultDb;
  /** Where the dossiers held lie. */
  readonly held: readonly HeldRecord[];
  readonly digests: readonly SealedRecord[];
  readonly intents: readonly SealedIntent[];
}

/**
 * Reads while the key is still being worked out, so that nobody waits for one after the other. Only under the
 * vault's lock: what another tab wrote since would be missed.
 */
export async function readAhead(db: VaultDb): Promise<ReadAhead> {
  await db.open();
  const [held, digests, intents] = await db.transaction(
    'r',
    [db.held, db.sealedTable('digest'), db.outbox],
    () =>
      Promise.all([
        db.held.toArray(),
        db.sealedTable('digest').toArray(),
        db.outbox.orderBy('seq').toArray(),
      ]),
  );
  return { db, held, digests, intents };
}
