import { inTransaction, type Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import type { SyncStore, SyncTx } from '../sync-store.ts';
import { sqlPullStore } from './sql-pull-store.ts';
import { sqlPushStore } from './sql-push-store.ts';

/** Sync over the tables of central, in SQL that PostgreSQL and PGlite both run. */
export function sqlSyncStore(db: Database): SyncStore {
  return {
    transaction: (isolation, work) => inTransaction(db, isolation, (tx) => work(over(tx))),
    direct: over(db),
  };
}

function over(db: Database | Tx): SyncTx {
  return { ...sqlPushStore(db), ...sqlPullStore(db) };
}
