import { sql } from 'kysely';
import type { Row } from '#shared/entities/index.ts';
import { fromStored } from '../../db/entity-rows.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { buildUnmatched } from '../build/build-dossier.ts';
import { type ImportContext, importedId, type SourceRow } from '../build/import-context.ts';
import { rowDataOf, textIn } from '../rows/staged-row.ts';
import { writeChanges } from './write-page.ts';

const PAGE = 500;

/** Payments without a dossier wait at the first office; one that has found its dossier waits no longer. */
export async function applyUnmatched(db: Database, context: ImportContext): Promise<void> {
  const first = await db.selectFrom('space').select('space_id').orderBy('space_id').executeTakeFirst();
  if (!first) return;
  let after = '';
  for (;;) {
    const { rows: found } = await sql<
      Omit<SourceRow, 'data'> & { data: string }
    >`select s.kind, s.key, s.data from import_stage s
      where s.kind = 'payments' and s.dossier is null and not s.rejected and s.key > ${after}
        and not exists (select 1 from import_row m where m.kind = s.kind and m.key = s.key)
      order by s.key limit ${PAGE}`.execute(db);
    if (found.length === 0) break;
    const rows = found.map((row) => ({ ...row, data: rowDataOf(row.data) }));
    await inTransaction(db, 'read committed', async (tx) => {
      const made = rows.flatMap((row) =>
        buildUnmatched(first.space_id, textIn(row.data, 'payment_ref') ?? row.key, [row], context),
      );
      const unique = [...new Map(made.map((row) => [row.id, row])).values()];
      await writeChanges(tx, first.space_id, [
        { dossierId: null, changes: unique.map((row) => ({ row, before: null })), digest: null },
      ]);
      await sql`insert into import_row (kind, key, dossier, other, hash, data)
        select kind, key, null, null, hash, data from import_stage
        where kind = 'payments' and not rejected and key = any(${sql.val(rows.map(({ key }) => key))}::text[])
        on conflict (kind, key) do nothing`.execute(tx);
    });
    after = rows.at(-1)?.key ?? after;
  }
  await takeMatchedAway(db, first.space_id);
}

async function takeMatchedAway(db: Database, spaceId: string): Promise<void> {
  const { rows } = await sql<{ ref: string }>`select distinct s.mark as ref
    from import_stage s join import_row m on m.kind = s.kind and m.key = s.key
    where s.kind = 'payments' and s.dossier is not null and not s.rejected and m.dossier is null`.execute(db);
  if (rows.length === 0) return;
  const ids = rows.map(({ ref }) => importedId('payment', `unmatched/${ref}`));
  await inTransaction(db, 'read committed', async (tx) => {
    const stored = await tx
      .selectFrom('entity')
      .selectAll()
      .where('space_id', '=', spaceId)
      .where('type', '=', 'payment')
      .where('id', 'in', ids)
      .where('deleted', '=', false)
      .execute();
    const gone = stored.map((record) => {
      const before: Row = fromStored(spaceId, record);
      return { row: { ...before, deleted: true } as Row, before };
    });
    await writeChanges(tx, spaceId, [{ dossierId: null, changes: gone, digest: null }]);
  });
}
