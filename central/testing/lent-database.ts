import type { PGlite } from '@electric-sql/pglite';
import { createEmbedded } from '../db/create-embedded.ts';
import { type Database, embeddedOver } from '../db/open-database.ts';
import { pglitePool } from '../db/pglite-pool.ts';

/** Open, and nobody's now. */
const idle: PGlite[] = [];

/**
 * An embedded database in memory without a table, as a folder has at its first start. Opening one costs three seconds of
 * processor, emptying it a tenth of one: `destroy` gives it back, and the next test of this worker has it.
 */
export async function lentDatabase(): Promise<Database> {
  const pglite = idle.pop() ?? (await createEmbedded('memory://'));
  const pool = pglitePool(pglite);
  return embeddedOver({
    ...pool,
    async end() {
      // Whatever is under way ends first.
      const last = await pool.connect();
      await pglite.exec('drop schema public cascade; create schema public');
      await pglite.exec('discard all');
      last.release();
      idle.push(pglite);
    },
  });
}
