import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { rowKey } from '#shared/mutations/run-mutation.ts';
import { makeFastKeyOf } from '../db/key-of.ts';
import type { PushStore } from './sync-store.ts';

/** Account lines, which no digest looks at; leaving them out keeps a push quick in a dossier of thirty years. */
const unread = [
  'audit-entry',
  'contribution-line',
  'surcharge-line',
  'cost-line',
  'allocation',
  'instalment',
] as const;

/**
 * Digests of the dossiers that `changed` touches, as they will be once it is written. `ver` is left for the writer.
 * @param spaceId where their rows are
 * @param keySpaceId where they will be
 */
export async function digestsAfter(
  tx: PushStore,
  spaceId: string,
  changed: readonly Row[],
  keySpaceId: string = spaceId,
): Promise<Digest[]> {
  const touched = changed.filter((row) => row.type !== 'audit-entry');
  const ids = [...new Set(touched.flatMap((row) => row.dossierId ?? []))];
  if (ids.length === 0) return [];
  const keyOf = makeFastKeyOf(Buffer.from(await tx.cardKey(keySpaceId), 'base64'));
  const stored = await tx.rowsOfDossiers(spaceId, ids, unread);
  const rows = new Map(stored.map((row) => [rowKey(row), row]));
  for (const row of touched) rows.set(rowKey(row), row);
  return ids.flatMap(
    (id) =>
      digestOf(
        [...rows.values()].filter((row) => row.dossierId === id),
        keyOf,
      ) ?? [],
  );
}
