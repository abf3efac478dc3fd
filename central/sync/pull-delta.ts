import { ProblemError } from '../http/problem.ts';
import type { DeltaCursor } from './cursor.ts';
import { departureLines } from './departure.ts';
import type { HeldDossiers } from './held-dossiers.ts';
import type { PageLimits } from './page-limits.ts';
import type { PullPage } from './pull-initial.ts';
import { type ChangedRow, DEPARTURE_TYPE, type PullStore } from './sync-store.ts';

/**
 * What changed after the cursor, in the order of versions.
 * @param desk whether it knows that a dossier can leave, and the offices it asks about
 * @param entered dossiers that newly belong on this device: sent whole, whatever of them changed
 */
export async function pullDelta(
  tx: PullStore,
  cursor: DeltaCursor,
  spaceVer: number,
  held: HeldDossiers,
  entered: ReadonlySet<string>,
  limits: PageLimits,
  desk: { readonly hearsGone: boolean; readonly spaces: readonly string[] },
): Promise<PullPage & { readonly lines: readonly string[] }> {
  const changed = await tx.changedRows(cursor.space, cursor, limits.deltaRows);
  const { rows, cut } = withinBudget(changed, limits.answerBytes);
  const wholeIds = [...entered].filter((id) => held.holds(id)).sort();
  const whole = await tx.dossierLines(cursor.space, wholeIds);
  const strangers = [
    ...new Set(
      rows.flatMap((row) => (row.dossierId === null || held.holds(row.dossierId) ? [] : row.dossierId)),
    ),
  ];
  const digests = await tx.digestLines(cursor.space, strangers, seenBefore(cursor));
  const lines = [...whole.values()];
  for (const row of rows) {
    if (row.type === DEPARTURE_TYPE) {
      const departed = departureLines(row, desk.hearsGone, desk.spaces);
      if (departed === null) throw new ProblemError('protocolTooOld');
      lines.push(...departed);
      continue;
    }
    if (row.dossierId !== null && (whole.has(row.dossierId) || !held.holds(row.dossierId))) continue;
    lines.push(row.deleted ? deletion(row) : `{"t":"put","row":${row.text}}`);
  }
  lines.push(...digests.values());
  const last = rows.at(-1);
  const more = last !== undefined && (cut || changed.length === limits.deltaRows);
  return {
    lines,
    cursor: more
      ? { ...cursor, ver: last.ver, type: last.type, id: last.id }
      : { ...cursor, ver: spaceVer, type: null, id: '' },
    more,
    progress: null,
  };
}

/** The last version of which the device has every row. */
export function seenBefore(cursor: DeltaCursor): number {
  return cursor.type === null ? cursor.ver : cursor.ver - 1;
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
    dossierId: row.dossierId,
    ver: row.ver,
  });
}
