import { sql } from 'kysely';
import type { Tx } from '../../db/in-transaction.ts';
import {
  DOSSIER_INDEX,
  KEY_INDEX,
  KIND_INDEX,
  PLACE_INDEX,
  rememberedIndexes,
  stageIndexes,
} from '../stage-store.ts';

/** Indexes of the stage that those of the remembered rows are made of. */
const kept: readonly string[] = [DOSSIER_INDEX, KIND_INDEX, ...rememberedIndexes.map(({ name }) => name)];
const dropped = stageIndexes.filter(({ name }) => !kept.includes(name));
/** What of the stage is not remembered: to be told, or to be matched first. */
const LEFT = 'dossier is null or rejected';

/**
 * Makes the rows of a first extract those that are remembered, where they lie: to copy and to index them once more would take
 * a twentieth of the whole import. What is not remembered stays in a stage of its own.
 * @param keysDiffer what `indexStage` answered
 */
export async function rememberStage(tx: Tx, keysDiffer: boolean): Promise<void> {
  const statements = [
    'create unlogged table import_stage_left (like import_stage) with (autovacuum_enabled = off)',
    `insert into import_stage_left select * from import_stage where ${LEFT}`,
    `delete from import_stage where ${LEFT}`,
    'drop table import_row',
    ...dropped.map(({ name }) => `drop index ${name}`),
    `drop index if exists ${PLACE_INDEX}`,
    'alter table import_stage rename to import_row',
    `alter table import_row drop column file_no, drop column line, drop column ref_a, drop column ref_b,
       drop column code, drop column mark, drop column from_on, drop column to_on, drop column cents, drop column part,
       drop column rejected`,
    ...(keysDiffer
      ? [`alter table import_row add constraint import_row_pkey primary key using index ${KEY_INDEX}`]
      : [
          `drop index ${KEY_INDEX}`,
          'alter table import_row add constraint import_row_pkey primary key (key, kind)',
        ]),
    ...kept.map((name) => `alter index ${name} rename to ${name.replace('stage', 'row')}`),
    'alter table import_row reset (autovacuum_enabled)',
    'alter table import_stage_left rename to import_stage',
    `create index ${KEY_INDEX} on import_stage (key, kind)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(tx);
}
