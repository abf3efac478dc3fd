import * as z from 'zod';
import type { ChangedRow } from './sync-store.ts';

/** What is remembered of a dossier that left, as a row: where to, and its rows by type and id, for desks that know single rows only. */
export const departureSchema = z.object({
  body: z.object({ to: z.string(), rows: z.array(z.tuple([z.string(), z.string()])) }),
});

/** Lines that take a dossier away from a desk; null when nothing that this desk knows can say it. */
export function departureLines(
  change: ChangedRow,
  hearsGone: boolean,
  spaces: readonly string[],
): readonly string[] | null {
  const { id, ver } = change;
  if (hearsGone) return [JSON.stringify({ t: 'gone', id, ver })];
  const { to, rows } = departureSchema.parse(JSON.parse(change.text)).body;
  // It would take the rows of the new office for older ones.
  if (spaces.includes(to)) return null;
  return rows.map(([type, rowId]) => JSON.stringify({ t: 'del', type, id: rowId, dossierId: id, ver }));
}
