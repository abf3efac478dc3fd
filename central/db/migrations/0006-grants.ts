import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** Which dossiers were lent to somebody is asked at each of their requests. */
const statements = [
  `create index entity_grant on entity ((body ->> 'staffId')) where type = 'dossier-grant'`,
];

export const grants = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
