import { sql } from 'kysely';
import { assertDatabase } from '../data-folder/assert-database.ts';
import { openDataFolder } from '../data-folder/data-folder.ts';
import { migrate } from '../db/migrate.ts';
import { type Database, openEmbedded, openServer } from '../db/open-database.ts';
import { syncFolder } from '../durability/sync-folder.ts';
import { FatalError } from '../start/fatal-error.ts';

export interface FundPlace {
  readonly dataFolder: string;
  /** Null: the database is in the folder, and central must not be running. */
  readonly databaseUrl: string | null;
}

/**
 * Opens the database of a central that is there already, for one piece of work; what it changed is on the disk when this
 * resolves. Throws `FatalError` with a sentence when nothing could be begun.
 */
export async function withFund<T>(
  { dataFolder, databaseUrl }: FundPlace,
  work: (db: Database, folderPath: string) => Promise<T>,
): Promise<T> {
  const folder = openDataFolder(dataFolder);
  let db: Database | undefined;
  try {
    if (databaseUrl === null && !folder.complete)
      throw new FatalError(
        'BAD_FLAG',
        `The folder ${dataFolder} holds no fund: give central's own with --data, or its DATABASE_URL.`,
      );
    if (databaseUrl === null && folder.lock.takenOver)
      throw new FatalError(
        'BAD_FLAG',
        'Central did not end by itself: start it and stop it once, so that its own journal is taken in first.',
      );
    if (databaseUrl === null) assertDatabase(folder);
    db = databaseUrl === null ? await openEmbedded(folder.databasePath) : await openServer(databaseUrl);
    await migrate(db);
    const done = await work(db, folder.path);
    if (databaseUrl === null) await sql`checkpoint`.execute(db);
    return done;
  } finally {
    await db?.destroy();
    if (databaseUrl === null && folder.complete) await syncFolder(folder.databasePath);
    folder.release();
  }
}
