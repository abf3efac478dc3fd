import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * Dossiers as a first load sends them, some together and compressed, so that the next desk does not wait for them to be
 * read again. Everything here can be made anew from `entity`.
 */
const statements = [
  `create table bundle (
     space_id text not null, first_id text not null, content text not null, z text not null,
     primary key (space_id, first_id))`,
];

export const bundles = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
