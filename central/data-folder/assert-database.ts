import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FatalError } from '../start/fatal-error.ts';
import type { DataFolder } from './data-folder.ts';

/** Without the first of these the embedded database makes a new, empty one over what is left, and says nothing. */
const needed = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal'] as const;

/** A fund that was there once is never begun anew in silence: its desks would read an empty one. */
export function assertDatabase({ path, complete, databasePath }: DataFolder): void {
  if (!complete) return;
  if (!existsSync(databasePath))
    throw damaged(
      `The data folder ${path} held a fund, and its database is gone: put the whole folder back from a backup, set DATABASE_URL if the fund is on a server, or choose another folder with --data.`,
    );
  const gone = needed.find((name) => !existsSync(join(databasePath, name)));
  if (gone !== undefined)
    throw damaged(
      `The database in the data folder ${path} is not whole (${gone} is gone); nothing in it was changed: put the whole folder back from a backup, or choose another folder with --data.`,
    );
}

function damaged(sentence: string): FatalError {
  return new FatalError('DATA_DAMAGED', sentence);
}
