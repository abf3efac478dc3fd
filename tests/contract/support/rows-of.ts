import { sql } from 'kysely';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Database } from '../../../central/db/open-database.ts';

/** What a table keeps as JSON in a text, as what it says. */
function opened(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column,
      typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value,
    ]),
  );
}

/** Everything that pushes write, row by row, whatever order a database keeps fields in. */
export async function rowsOf(db: Database): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const table of ['space', 'entity', 'digest', 'mutation', 'device']) {
    const found = await sql<{ row: object }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(
      db,
    );
    rows.push(...found.rows.map(({ row }) => `${table} ${canonicalJson(opened(row))}`));
  }
  return rows.sort();
}
