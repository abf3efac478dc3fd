import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { FatalError } from '../start/fatal-error.ts';
import { createEmbedded, type EmbeddedUse } from './create-embedded.ts';
import { pgCopyPool } from './pg-copy-pool.ts';
import { pglitePool } from './pglite-pool.ts';
import type { Tables } from './schema.ts';

export type Database = Kysely<Tables>;

const embedded = new WeakSet<Database>();

/** PostgreSQL in this process, in a folder; `memory://` keeps nothing. */
export async function openEmbedded(path: string, use?: EmbeddedUse): Promise<Database> {
  return embeddedOver(pglitePool(await createEmbedded(path, use)));
}

/** PostgreSQL that runs in this process already. */
export function embeddedOver(pool: PostgresPool): Database {
  const db: Database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  embedded.add(db);
  return db;
}

/** Whether the database runs in this process: then a first filling goes without indexes. */
export function isEmbedded(db: Database): boolean {
  return embedded.has(db);
}

/**
 * What a session that loads millions of rows sets for itself; none of it needs a superuser. A commit that is not yet on the
 * disk when the server falls is an extract that is read again: nobody was told yet that it is in.
 */
const bulkSettings = '-c synchronous_commit=off -c work_mem=64MB -c maintenance_work_mem=512MB -c jit=off';

/**
 * A PostgreSQL server; throws DATABASE_UNREACHABLE when it does not answer.
 * @param use `bulk` for a program that loads and serves nobody
 */
export async function openServer(url: string, use: 'serve' | 'bulk' = 'serve'): Promise<Database> {
  // Where there is a server only: a start without one has no use for its protocol.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    ...(use === 'bulk' ? { options: bulkSettings } : {}),
    max: 10,
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // A connection that the server closed while idle is replaced at the next query.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    client.release();
  } catch {
    await pool.end();
    throw new FatalError(
      'DATABASE_UNREACHABLE',
      'The database of DATABASE_URL does not answer: check the address and that the server runs, or unset DATABASE_URL to use the data folder.',
    );
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pgCopyPool(pool) }) });
}
