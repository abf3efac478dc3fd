import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * What an extract said is text, as rows are since 0013: nobody reads the JSON again on its way into the table. What rules look at
 * stands in columns of its own beside it, for as long as a run lasts. Rewrites the remembered rows.
 */
const statements = [
  'truncate import_stage, import_issue',
  `alter table import_stage alter column data type text using data::text,
     add column code text, add column mark text, add column from_on text, add column to_on text,
     add column cents bigint, add column part bigint`,
  'drop index import_row_ssin',
  'alter table import_row alter column data type text using data::text',
  `create index import_row_ssin on import_row ((data::json ->> 'ssin')) where kind = 'persons'`,
];

export const saidColumns = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
