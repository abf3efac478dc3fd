import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * Rows are JSON that central has just written itself: as text nobody reads it again on its way into the table, which was
 * two fifths of what loading them cost. The few questions that look into a row say so. Their key begins with the id: of the offices
 * and types before it there are so few that every two rows were compared in full. Who looks for rows of one type in an office
 * looks for one of those named below. Rewrites the table.
 */
const statements = [
  'drop index entity_grant',
  'drop index entity_ssin',
  'alter table entity drop constraint entity_pkey',
  `alter table entity
     alter column head type text using head::text,
     alter column body type text using body::text,
     alter column field_ver type text using field_ver::text`,
  'alter table entity add constraint entity_pkey primary key (id, type, space_id)',
  `create index entity_grant on entity ((body::json ->> 'staffId')) where type = 'dossier-grant'`,
  `create index entity_ssin on entity ((body::json ->> 'ssin')) where type = 'person'`,
  `create index entity_type on entity (space_id, type)
     where type in ('dossier', 'appointment', 'mission', 'supporting-document', 'departure')`,
];

export const rowsAsText = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
