import { type Kysely, sql } from 'kysely';
import { codeOf } from '../../data-folder/lock-file.ts';
import { FatalError } from '../../start/fatal-error.ts';
import type { Tables } from '../schema.ts';

/** Everything about dossiers. Who calls is checked elsewhere; these tables are where a forgotten condition would hurt. */
const walled = ['entity', 'digest', 'bundle', 'mutation', 'blob', 'blob_chunk'] as const;
const withDossier: readonly string[] = ['entity', 'digest'];

const role = `do $$ begin
  if not exists (select from pg_roles where rolname = 'guichet_desk') then create role guichet_desk nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$`;

/** Whoever may take the role already, as an administrator of the server allowed it, needs no leave to hand it out. */
const membership = `do $$ begin
  set local role guichet_desk;
  set local role none;
exception when insufficient_privilege then
  grant guichet_desk to current_user;
end $$`;

/** In a subquery of its own it is read once for each statement, not for each row. */
const listOf = (setting: string) =>
  `(select string_to_array(current_setting('${setting}', true), chr(31)))::text[]`;
const own = `space_id = any (${listOf('guichet.spaces')})`;
const lent = `dossier_id = any (${listOf('guichet.lent')})`;

const statements = [
  "do $$ begin execute format('grant usage on schema %I to guichet_desk', current_schema()); end $$",
  `grant select, insert, update, delete on ${walled.join(', ')} to guichet_desk`,
  // Versions, names and card keys of offices; which device asks, and how far it is.
  'grant select, update on space, device to guichet_desk',
  'grant select on staff to guichet_desk',
  ...walled.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy own_offices on ${table} to guichet_desk using (${own}) with check (${own})`,
  ]),
  ...withDossier.map((table) => `create policy lent on ${table} for select to guichet_desk using (${lent})`),
];

export const rowWalls = {
  async up(db: Kysely<Tables>): Promise<void> {
    try {
      await sql.raw(role).execute(db);
      await sql.raw(membership).execute(db);
    } catch (error) {
      if (codeOf(error) !== '42501') throw error;
      throw new FatalError(
        'DATABASE_ROLE',
        'The user of DATABASE_URL may not make roles. As an administrator of the server: "create role guichet_desk nologin; grant guichet_desk to" that user, and start again.',
      );
    }
    for (const statement of statements) await sql.raw(statement).execute(db);
    const { rows } = await sql<{ may: boolean }>`
      select has_schema_privilege('guichet_desk', current_schema(), 'usage') as may`.execute(db);
    // Granting what is not one's own is a warning, and everything would look empty.
    if (rows[0]?.may !== true)
      throw new FatalError(
        'DATABASE_ROLE',
        'The role guichet_desk may not enter the schema of the tables. As an administrator of the server: "grant usage on schema public to guichet_desk", and start again.',
      );
  },
};
