import { type Kysely, Migrator } from 'kysely';
import { firstVisit } from './migrations/0001-first-visit.ts';
import { packs } from './migrations/0002-packs.ts';
import { blobs } from './migrations/0003-blobs.ts';
import { bundles } from './migrations/0004-bundles.ts';
import { importTables } from './migrations/0005-import.ts';
import { grants } from './migrations/0006-grants.ts';
import { personSsin } from './migrations/0007-person-ssin.ts';
import { revokedBy } from './migrations/0008-revoked-by.ts';
import { custody } from './migrations/0009-custody.ts';
import { plainJson } from './migrations/0010-plain-json.ts';
import { rowWalls } from './migrations/0011-row-walls.ts';
import { plainExtracts } from './migrations/0012-plain-extracts.ts';
import { rowsAsText } from './migrations/0013-rows-as-text.ts';
import { largeOffices } from './migrations/0014-large-offices.ts';
import { saidColumns } from './migrations/0015-said-columns.ts';
import type { Tables } from './schema.ts';

/** In order; a shipped one is never changed. */
const migrations = {
  '0001-first-visit': firstVisit,
  '0002-packs': packs,
  '0003-blobs': blobs,
  '0004-bundles': bundles,
  '0005-import': importTables,
  '0006-grants': grants,
  '0007-person-ssin': personSsin,
  '0008-revoked-by': revokedBy,
  '0009-custody': custody,
  '0010-plain-json': plainJson,
  '0011-row-walls': rowWalls,
  '0012-plain-extracts': plainExtracts,
  '0013-rows-as-text': rowsAsText,
  '0014-large-offices': largeOffices,
  '0015-said-columns': saidColumns,
};

/** All of them, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/**
 * Brings the tables up to date; throws when a migration fails (its transaction is rolled back).
 * @param upTo the last one to run, for the tables of an older central; left out, all run
 */
export async function migrate(db: Kysely<Tables>, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error !== undefined) throw error;
}
