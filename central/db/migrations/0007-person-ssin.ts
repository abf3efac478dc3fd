import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** Whether a NISS is somebody else's is asked whenever one is written. */
const statements = [`create index entity_ssin on entity ((body ->> 'ssin')) where type = 'person'`];

export const personSsin = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
