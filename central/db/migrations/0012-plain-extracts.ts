import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * What an extract said, as plain JSON: it is written once and read whole, and to take it apart and put it together again took
 * a tenth of an import. Staged rows have every column of remembered ones: after a first extract the table of the one becomes
 * that of the other. Rewrites the remembered rows.
 */
const statements = [
  'truncate import_stage, import_issue',
  'alter table import_stage alter column data type json using data::json, add column other text',
  'drop index import_row_ssin',
  'alter table import_row alter column data type json using data::json',
  `create index import_row_ssin on import_row ((data ->> 'ssin')) where kind = 'persons'`,
];

export const plainExtracts = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
