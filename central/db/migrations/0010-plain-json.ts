import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * Rows and cards are written once, sent as they are and hardly ever looked into: as plain JSON nothing takes them apart when
 * they are stored and nothing puts them together again when they are sent. What is looked for (a NISS, who has a grant)
 * keeps its index. Rewrites both tables.
 */
const statements = [
  `alter table entity
     alter column head type json using head::json,
     alter column body type json using body::json,
     alter column field_ver type json using field_ver::json`,
  'alter table digest alter column body type json using body::json',
];

export const plainJson = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
