import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** Taken away while a first extract fills the table, and built after it. */
export const rowKey = {
  drop: 'alter table import_row drop constraint import_row_pkey',
  add: 'alter table import_row add constraint import_row_pkey primary key (kind, key)',
} as const;
export const rowIndexes = [
  {
    drop: 'drop index import_row_dossier',
    add: 'create index import_row_dossier on import_row (dossier)',
  },
  {
    drop: 'drop index import_row_other',
    add: 'create index import_row_other on import_row (other) where other is not null',
  },
  {
    drop: 'drop index import_row_ssin',
    add: `create index import_row_ssin on import_row ((data ->> 'ssin')) where kind = 'persons'`,
  },
] as const;

/**
 * Extracts of the fund's own system. `import_row` and `import_dossier` remember what came in, row by row: the same row
 * again changes nothing, another one is compared with it field by field. The unlogged tables live for one run.
 */
const statements = [
  `create table import_run (
     id text primary key, as_of text not null, started_at timestamptz not null, ended_at timestamptz,
     state text not null, files jsonb not null, counts jsonb not null)`,
  `create table import_dossier (
     ref text primary key, kind text not null, dossier_id text not null, space_id text not null,
     number integer not null unique, demo boolean not null)`,
  `create table import_row (
     kind text not null, key text not null, dossier text, other text, hash text not null, data jsonb not null,
     constraint import_row_pkey primary key (kind, key))`,
  ...rowIndexes.map(({ add }) => add),
  `create unlogged table import_stage (
     file_no integer not null, line integer not null, kind text not null, key text not null,
     dossier text, ref_a text, ref_b text, hash text not null, data jsonb not null,
     rejected boolean not null)`,
  `create unlogged table import_touched (space_id text not null, ref text not null, primary key (space_id, ref))`,
  `create unlogged table import_issue (
     file_no integer not null, line integer not null, col text not null, value_class text not null,
     say text not null, severity text not null, params jsonb not null)`,
];

export const importTables = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
