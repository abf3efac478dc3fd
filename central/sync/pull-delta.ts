import { sql } from 'kysely';
import { wireText } from '../db/entity-rows.ts';
import type { Tx } from '../db/in-transaction.ts';
import type { DeltaCursor } from './cursor.ts';
import { digestLines, dossierLines, UNSENT_TYPE } from './dossier-lines.ts';
import type { HeldDossiers } from './held-dossiers.ts';
import type { PullPage } from './pull-initial.ts';

export const DELTA_ROWS = 1_000;

interface ChangedRow {
  readonly type: string;
  readonly id: string;
  readonly dossier_id: string | null;
  readonly ver: number;
  readonly deleted: boolean;
  readonly text: string;
}

/**
 * What changed after the cursor, in the order of versions.
 * @param entered dossiers that newly belong on this device: sent whole, whatever of them changed
 */
export async function pullDelta(
  tx: Tx,
  cursor: DeltaCursor,
  spaceVer: number,
  held: HeldDossiers,
  entered: ReadonlySet<string>,
  budgetBytes: number,
): Promise<PullPage> {
  const changed = await changedRows(tx, cursor);
  const { rows, cut } = withinBudget(changed, budgetBytes);
  const wholeIds = [...entered].filter((id) => held.holds(id)).sort();
  const whole = await dossierLines(tx, cursor.space, wholeIds);
  const strangers = [
    ...new Set(
      rows.flatMap((row) => (row.dossier_id === null || held.holds(row.dossier_id) ? [] : row.dossier_id)),
    ),
  ];
  const digests = await digestLines(tx, cursor.space, strangers, seenBefore(cursor));
  const lines = [...whole.values()];
  for (const row of rows) {
    if (row.dossier_id !== null && (whole.has(row.dossier_id) || !held.holds(row.dossier_id))) continue;
    lines.push(row.deleted ? deletion(row) : `{"t":"put","row":${row.text}}`);
  }
  lines.push(...digests.values());
  const last = rows.at(-1);
  const more = last !== undefined && (cut || changed.length === DELTA_ROWS);
  return {
    lines,
    cursor: more
      ? { ...cursor, ver: Number(last.ver), type: last.type, id: last.id }
      : { ...cursor, ver: spaceVer, type: null, id: '' },
    more,
    progress: null,
  };
}

/** The last version of which the device has every row. */
export function seenBefore(cursor: DeltaCursor): number {
  return cursor.type === null ? cursor.ver : cursor.ver - 1;
}

async function changedRows(tx: Tx, cursor: DeltaCursor): Promise<ChangedRow[]> {
  const position =
    cursor.type === null
      ? sql<boolean>`ver > ${cursor.ver}`
      : sql<boolean>`(ver, type, id) > (${cursor.ver}, ${cursor.type}, ${cursor.id})`;
  return tx
    .selectFrom('entity')
    .select(['type', 'id', 'dossier_id', 'ver', 'deleted', wireText.as('text')])
    .where('space_id', '=', cursor.space)
    .where(position)
    .where('type', '<>', UNSENT_TYPE)
    .orderBy('ver')
    .orderBy('type')
    .orderBy('id')
    .limit(DELTA_ROWS)
    .execute();
}

/** At least one row, so that a page always moves the cursor. */
function withinBudget(
  changed: readonly ChangedRow[],
  budgetBytes: number,
): { rows: readonly ChangedRow[]; cut: boolean } {
  let bytes = 0;
  const end = changed.findIndex((row) => {
    bytes += row.text.length;
    return bytes > budgetBytes;
  });
  return end === -1
    ? { rows: changed, cut: false }
    : { rows: changed.slice(0, Math.max(1, end)), cut: end < changed.length - 1 || end > 0 };
}

function deletion(row: ChangedRow): string {
  return JSON.stringify({
    t: 'del',
    type: row.type,
    id: row.id,
    dossierId: row.dossier_id,
    ver: Number(row.ver),
  });
}
