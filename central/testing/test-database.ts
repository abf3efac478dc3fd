import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own on the server of GUICHET_TEST_DATABASE_URL, or none: then the embedded one is tested. */
export async function createTestDatabase(): Promise<{ readonly url: string | null; drop(): Promise<void> }> {
  const server = process.env['GUICHET_TEST_DATABASE_URL'];
  if (server === undefined) return { url: null, drop: () => Promise.resolve() };
  const name = `guichet_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `drop database ${name} with (force)`) };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
