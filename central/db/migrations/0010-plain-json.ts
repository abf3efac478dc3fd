import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * Rows and cards are written once, sent as they are and hardly ever looked into: as plain JSON nothing takes them apart when
 * they are stored and nothing puts them together again when they are sent. What is looked for (a NISS, who has a grant)
 * keeps its index. Rewrites both tables.
 */
const statements = [
  'drop index entity_pull',
  'drop index entity_dossier',
  `alter table entity
     alter column head type json using head::json,
     alter column body type json using body::json,
     alter column field_ver type json using field_ver::json`,
  // The order of the rows of one version is made when they are sent, and who looks for a dossier names its office too.
  'create index entity_pull on entity (space_id, ver)',
  'create index entity_dossier on entity (dossier_id, space_id)',
  'alter table digest alter column body type json using body::json',
  // Where a dossier is now, whichever office it belonged to.
  'create index digest_dossier on digest (dossier_id)',
  // Rows that live for one run: nobody has to look after them, least of all while they are read.
  'alter table import_stage set (autovacuum_enabled = off)',
  // Where a dossier stands in the extract: what is read in that order lies together.
  'alter table import_touched add column place bigint not null default 0',
  'create index import_touched_place on import_touched (place, ref)',
];

export const plainJson = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
