import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * What is asked of an office all day, with hundreds of thousands of dossiers in it: which ones somebody keeps with him, which ones
 * are protected. A few each; without an index of their own every dossier, every card of the office was looked at.
 */
const statements = [
  'drop index entity_type',
  `create index entity_type on entity (space_id, type)
     where type in ('appointment', 'mission', 'supporting-document', 'departure')`,
  `create index entity_kept on entity (space_id)
     where type = 'dossier' and body::json ->> 'keepOffline' <> '[]'`,
  'create index digest_protected on digest (space_id) where protected',
  // A first extract is loaded office by office.
  'drop index import_touched_place',
  'create index import_touched_place on import_touched (space_id, place, ref)',
];

export const largeOffices = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
