import { sql } from 'kysely';
import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { toStored } from '../../db/entity-rows.ts';
import type { Tx } from '../../db/in-transaction.ts';
import { copyFund, entityValues, fundRows } from '../../seed/copy-rows.ts';
import { insertDigests } from '../../seed/insert-rows.ts';
import { stampRow } from '../../sync/stamp-row.ts';
import { updateRows } from '../../sync/sql/update-rows.ts';

/** Rows that share one version of their office: a pull reads so many at once without tiring. */
export const ROWS_PER_VERSION = 500;

export interface DossierChanges {
  readonly dossierId: string | null;
  readonly changes: readonly { readonly row: Row; readonly before: Row | null }[];
  /** Card and items as they will be, for the version given. */
  readonly digest: ((rows: readonly Row[]) => Digest | null) | null;
}

/**
 * Writes what changed in some dossiers of one office. The versions are taken last, right before the rows that bear them:
 * their lock orders the writers of the office until this transaction has ended.
 */
export async function writeChanges(
  tx: Tx,
  spaceId: string,
  dossiers: readonly DossierChanges[],
): Promise<void> {
  const total = dossiers.reduce((sum, { changes }) => sum + changes.length, 0);
  if (total === 0) return;
  const versions = Math.ceil(total / ROWS_PER_VERSION);
  const { rows } = await sql<{ ver: number }>`
    update space set ver = ver + ${versions} where space_id = ${spaceId} returning ver`.execute(tx);
  let ver = Number(rows[0]?.ver) - versions + 1;
  let left = ROWS_PER_VERSION;
  const inserted: Row[] = [];
  const updated: Row[] = [];
  const made: Digest[] = [];
  for (const { changes, digest } of dossiers) {
    const stamped: Row[] = [];
    for (const { row, before } of changes) {
      if (left === 0) {
        ver += 1;
        left = ROWS_PER_VERSION;
      }
      left -= 1;
      const done = before === null ? { ...row, ver } : stampRow(row, before, ver);
      stamped.push(done);
      (before === null ? inserted : updated).push(done);
    }
    const one = changes.length === 0 ? null : (digest?.(stamped) ?? null);
    if (one) made.push(one);
  }
  const fresh = fundRows();
  for (const row of inserted) fresh.entities.add(entityValues(spaceId, row));
  await copyFund(tx, fresh);
  await updateRows(
    tx,
    updated.map((row) => ({ ...toStored(row), space_id: spaceId })),
  );
  await insertDigests(tx, made);
}

/** From now on these are the rows that were taken in last. */
export async function rememberRows(tx: Tx, dossiers: readonly string[]): Promise<void> {
  await sql`insert into import_row (kind, key, dossier, other, hash, data)
    select kind, key, dossier, case when kind in ('mandates', 'helpers') then ref_a end, hash, data
    from import_stage where dossier = any(${sql.val([...dossiers])}::text[]) and not rejected
    on conflict (kind, key) do update set dossier = excluded.dossier, other = excluded.other,
      hash = excluded.hash, data = excluded.data
    where import_row.hash <> excluded.hash or import_row.data::jsonb <> excluded.data::jsonb`.execute(tx);
}
