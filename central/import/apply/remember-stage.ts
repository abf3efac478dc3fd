import { sql } from 'kysely';
import type { Tx } from '../../db/in-transaction.ts';
import { rowIndexes, rowKey } from '../../db/migrations/0005-import.ts';
import { DOSSIER_INDEX, KEY_INDEX, stageIndexes } from '../stage-store.ts';

const ROW_DOSSIER = 'import_row_dossier';
const otherIndexes = rowIndexes.filter(({ drop }) => drop !== `drop index ${ROW_DOSSIER}`);
/** What of the stage is not remembered: to be told, or to be matched first. */
const LEFT = 'dossier is null or rejected';

/**
 * Makes the rows of a first extract those that are remembered, where they lie: to copy and to index them once more would take
 * a tenth of the whole import. What is not remembered stays in a stage of its own.
 * @param keysDiffer what `indexStage` answered
 */
export async function rememberStage(tx: Tx, keysDiffer: boolean): Promise<void> {
  const statements = [
    'create unlogged table import_stage_left (like import_stage) with (autovacuum_enabled = off)',
    `insert into import_stage_left select * from import_stage where ${LEFT}`,
    `delete from import_stage where ${LEFT}`,
    'drop table import_row',
    ...stageIndexes.flatMap(({ name }) => (name === DOSSIER_INDEX ? [] : [`drop index ${name}`])),
    'alter table import_stage rename to import_row',
    `alter table import_row drop column file_no, drop column line, drop column ref_a, drop column ref_b,
       drop column rejected`,
    ...(keysDiffer
      ? [`alter table import_row add constraint import_row_pkey primary key using index ${KEY_INDEX}`]
      : [`drop index ${KEY_INDEX}`, rowKey.add]),
    `alter index ${DOSSIER_INDEX} rename to ${ROW_DOSSIER}`,
    ...otherIndexes.map(({ add }) => add),
    'alter table import_row reset (autovacuum_enabled)',
    'alter table import_stage_left rename to import_stage',
    `create index ${KEY_INDEX} on import_stage (kind, key)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(tx);
}
