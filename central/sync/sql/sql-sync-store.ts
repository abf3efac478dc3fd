import { inTransaction, type Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { raiseWall, type Wall } from '../../db/wall.ts';
import type { SyncStore, SyncTx } from '../sync-store.ts';
import { sqlPullStore } from './sql-pull-store.ts';
import { sqlPushStore } from './sql-push-store.ts';

/** Sync over the tables of central, in SQL that PostgreSQL and PGlite both run. */
export function sqlSyncStore(db: Database): SyncStore {
  return {
    transaction: (isolation, work, within) =>
      inTransaction(db, isolation, async (tx) =>
        work(within === undefined ? over(tx) : behind(over(tx), await raiseWall(tx, within))),
      ),
    direct: over(db),
  };
}

function over(db: Database | Tx): SyncTx {
  return { ...sqlPushStore(db), ...sqlPullStore(db) };
}

/** The same behind a wall: what looks into all offices is named here, and nothing else does. */
function behind(tx: SyncTx, wall: Wall): SyncTx {
  return {
    ...tx,
    // By number of the device and by intent: whoever handed it in, wherever it ended.
    resultsOf: (...question) => wall.past(() => tx.resultsOf(...question)),
    intentsOf: (...question) => wall.past(() => tx.intentsOf(...question)),
    placesOf: (...question) => wall.past(() => tx.placesOf(...question)),
    isSsinElsewhere: (...question) => wall.past(() => tx.isSsinElsewhere(...question)),
    async grantsOf(...question) {
      const granted = await wall.past(() => tx.grantsOf(...question));
      await wall.lend(granted.map(({ dossierId }) => dossierId));
      return granted;
    },
    async moveDossier(move) {
      await wall.past(() => tx.moveDossier(move));
      await wall.admit(move.to);
    },
  };
}
