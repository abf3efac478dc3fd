import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** Figures of the law: every file once, and who put which of them in force; the highest number is in force. */
const statements = [
  `create table pack (hash text primary key, version text not null, file jsonb not null)`,
  `create table pack_decision (
     number bigint primary key, hash text not null references pack, staff_id text, decided_at text not null)`,
];

export const packs = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
