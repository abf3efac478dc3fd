import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** Portable SQL of PostgreSQL 15: no sequence, no trigger, no advisory lock, nothing that needs a superuser. */
const statements = [
  `create table meta (key text primary key, value jsonb not null)`,
  `create table space (
     space_id text primary key, ver bigint not null, min_ver bigint not null default 0,
     card_key text not null, office jsonb not null)`,
  `create table entity (
     space_id text not null, type text not null, id text not null, dossier_id text,
     ver bigint not null, deleted boolean not null,
     head jsonb not null, body jsonb not null, field_ver jsonb not null,
     primary key (space_id, type, id))`,
  `create table digest (
     space_id text not null, dossier_id text not null, ver bigint not null,
     protected boolean not null, body jsonb not null,
     primary key (space_id, dossier_id))`,
  `create table staff (
     staff_id text primary key, badge text not null unique, password_hash text not null, body jsonb not null)`,
  `create table device (
     device_id text primary key, staff_id text not null references staff, label text not null,
     last_seq bigint not null default 0, created_at timestamptz not null, seen_at timestamptz not null,
     revoked_at timestamptz)`,
  `create table mutation (
     device_id text not null references device, seq bigint not null, mid text unique, staff_id text not null,
     space_id text not null, name text not null, args jsonb not null, hash text not null,
     result jsonb not null, ver bigint not null, device_time timestamptz not null, received_at timestamptz not null,
     primary key (device_id, seq))`,
  `create index mutation_version on mutation (space_id, ver)`,
  `create table enrol_code (
     code_hash text primary key, created_by text not null, expires_at timestamptz not null, used_at timestamptz)`,
  `create table session (
     session_id text primary key, staff_id text not null references staff,
     created_at timestamptz not null, ended_at timestamptz)`,
  `create table refresh (
     token_hash text primary key, session_id text not null references session,
     expires_at timestamptz not null, used_at timestamptz)`,
];

const indexes = [
  'create index entity_pull on entity (space_id, ver, type, id)',
  'create index entity_dossier on entity (space_id, dossier_id)',
];

export const firstVisit = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
    for (const index of indexes) await sql.raw(index).execute(db);
  },
};
