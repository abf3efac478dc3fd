import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** Who revoked a device; null for what was revoked before, or by a copied profile that gave itself away. */
const statements = ['alter table device add column revoked_by text'];

export const revokedBy = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
