import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CentralClock, CentralContext } from '../central-context.ts';
import { assertDatabase } from '../data-folder/assert-database.ts';
import { type DataFolder, openDataFolder } from '../data-folder/data-folder.ts';
import { loadKeys } from '../data-folder/secret-key.ts';
import { type Database, openEmbedded, openServer } from '../db/open-database.ts';
import { migrate } from '../db/migrate.ts';
import { demoDirectory } from '../demo-fund/demo-staff.ts';
import { keepJournal } from '../durability/keep-journal.ts';
import { syncFolder } from '../durability/sync-folder.ts';
import { type FundState, readFundState } from '../seed/fund-state.ts';
import { centralClock } from '../start/clock.ts';
import { prepareFund } from '../start/prepare-fund.ts';
import { gunzipText, gzipText } from '../sync/gzip-text.ts';
import { pageLimits } from '../sync/page-limits.ts';
import { createPokeHub } from '../sync/poke-hub.ts';
import { sqlSyncStore } from '../sync/sql/sql-sync-store.ts';

export interface CentralPlace {
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  /** Nothing may be left behind where there was nothing: then a database in memory stands in. */
  readonly leaveNoTrace: boolean;
}

export interface OpenedCentral {
  readonly db: Database;
  readonly fund: FundState;
  readonly clock: CentralClock;
  readonly isEmbedded: boolean;
  readonly isNew: boolean;
  /** Brings what was written to the disk and gives the folder back. */
  close(): Promise<void>;
}

/**
 * Opens the database of a central that is not running in this folder, or a server's. One that does not exist yet is made
 * without dossiers: as a demonstration when `startsAsDemo` says that its first extract is fictitious, for real otherwise.
 */
export async function openCentral(
  place: CentralPlace,
  startsAsDemo: () => Promise<boolean>,
): Promise<OpenedCentral> {
  if (place.databaseUrl !== null)
    return withFund(await openServer(place.databaseUrl, 'bulk'), null, startsAsDemo);
  if (place.leaveNoTrace && !existsSync(join(place.dataFolder, 'format.json')))
    return withFund(await openEmbedded('memory://'), null, startsAsDemo);
  const folder = openDataFolder(place.dataFolder);
  try {
    assertDatabase(folder);
    return await withFund(await openEmbedded(folder.databasePath, 'import'), folder, startsAsDemo);
  } catch (error) {
    folder.release();
    throw error;
  }
}

async function withFund(
  db: Database,
  folder: DataFolder | null,
  startsAsDemo: () => Promise<boolean>,
): Promise<OpenedCentral> {
  await migrate(db);
  const existing = await readFundState(db);
  const fund = existing ?? (await startFund(db, await startsAsDemo()));
  const clock = centralClock(fund.demo && { asOf: fund.demo.asOf, days: 0 });
  if (folder !== null && existing !== null) await takeJournalIn(db, folder, fund, clock);
  return {
    db,
    fund,
    clock,
    isEmbedded: folder !== null,
    isNew: existing === null,
    async close() {
      await db.destroy();
      if (folder === null) return;
      await syncFolder(folder.databasePath);
      if (!folder.complete) folder.markComplete();
      folder.release();
    },
  };
}

async function startFund(db: Database, asDemo: boolean): Promise<FundState> {
  const started = await prepareFund(db, {
    demo: asDemo ? 1 : 0,
    announce: () => undefined,
    stopped: () => false,
    generate: () => ({ directory: demoDirectory, dossiers: [], spaceRows: [] }),
  });
  if (started === null) throw new Error('nobody stops the start of a fund here');
  return started;
}

/** What desks were promised before a central that fell comes first: an extract is compared with it. */
async function takeJournalIn(
  db: Database,
  folder: DataFolder,
  fund: FundState,
  clock: CentralClock,
): Promise<void> {
  const context: CentralContext = {
    db,
    keys: loadKeys(folder.path, null),
    clock,
    epoch: fund.epoch,
    demo: fund.demo !== null,
    fund: fund.fund,
    poke: createPokeHub(),
    store: sqlSyncStore(db),
    pages: pageLimits,
    gzip: gzipText,
    gunzip: gunzipText,
    journal: null,
  };
  const { journal } = await keepJournal(context, folder, folder.lock.takenOver);
  await journal.close();
}
