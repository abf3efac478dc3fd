import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** Files of the dossiers in pieces, under the SHA-256 of the whole; `complete` once that hash was checked. */
const statements = [
  `create table blob (
     space_id text not null, sha text not null, bytes bigint not null, complete boolean not null,
     created_at timestamptz not null, primary key (space_id, sha))`,
  `create table blob_chunk (
     space_id text not null, sha text not null, chunk integer not null, bytes bytea not null,
     primary key (space_id, sha, chunk),
     foreign key (space_id, sha) references blob (space_id, sha) on delete cascade)`,
  // Pictures and PDFs are compressed already: trying again costs time and gains nothing.
  `alter table blob_chunk alter column bytes set storage external`,
];

export const blobs = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
