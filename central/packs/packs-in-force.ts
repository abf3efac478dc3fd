import { type Instant, instant } from '#shared/kernel/instant.ts';
import { builtInFile } from '#shared/rules/check-pack.ts';
import { builtInPack, packHash } from '#shared/rules/pack.ts';
import { type PackFile, packFileSchema } from '#shared/rules/pack-file.ts';
import type { PackAnswer } from '#shared/sync/api.ts';
import { inTransaction, type Tx } from '../db/in-transaction.ts';
import type { Database } from '../db/open-database.ts';

/** Hash of the figures in force; null only before the first start has ended. */
export async function presentPackHash(db: Database | Tx): Promise<string | null> {
  const found = await db
    .selectFrom('pack_decision')
    .select('hash')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.hash ?? null;
}

/** A kept pack with who decided what; null when no such pack was ever accepted. */
export async function findPack(db: Database, hash: string): Promise<PackAnswer | null> {
  const found = await db.selectFrom('pack').select('file').where('hash', '=', hash).executeTakeFirst();
  if (!found) return null;
  const history = await db
    .selectFrom('pack_decision')
    .innerJoin('pack', 'pack.hash', 'pack_decision.hash')
    .select(['pack_decision.hash', 'version', 'staff_id', 'decided_at'])
    .orderBy('number', 'desc')
    .limit(200)
    .execute();
  return {
    hash,
    history: history.map(({ hash: of, version, staff_id, decided_at }) => ({
      hash: of,
      version,
      staffId: staff_id,
      decidedAt: instant(decided_at),
    })),
    file: { ...packFileSchema.parse(found.file) },
  };
}

/**
 * Keeps a checked file and puts it in force. One that is in force already stays so, without a second decision.
 * @returns number of the decision; null when there was nothing to decide
 */
export async function putInForce(
  db: Database,
  file: PackFile,
  decision: { readonly hash: string; readonly staffId: string | null; readonly at: Instant },
): Promise<number | null> {
  return inTransaction(db, 'serializable', (tx) => decide(tx, file, decision));
}

async function decide(
  tx: Tx,
  file: PackFile,
  { hash, staffId, at }: { readonly hash: string; readonly staffId: string | null; readonly at: Instant },
): Promise<number | null> {
  if ((await presentPackHash(tx)) === hash) return null;
  await tx
    .insertInto('pack')
    .values({ hash, version: file.version, file: JSON.stringify(file) })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ file: JSON.stringify(file) }))
    .execute();
  const { last } = await tx
    .selectFrom('pack_decision')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .executeTakeFirstOrThrow();
  const number = Number(last ?? 0) + 1;
  await tx.insertInto('pack_decision').values({ number, hash, staff_id: staffId, decided_at: at }).execute();
  return number;
}

/**
 * Called at each start: the figures this build ships with take force when they were never seen, unless an
 * administrator has put newer ones in force that this build can use.
 */
export async function offerBuiltIn(db: Database, at: Instant): Promise<void> {
  const hash = packHash(builtInPack);
  await inTransaction(db, 'serializable', async (tx) => {
    const known = await tx.selectFrom('pack').select('hash').where('hash', '=', hash).executeTakeFirst();
    const present = await tx
      .selectFrom('pack_decision')
      .innerJoin('pack', 'pack.hash', 'pack_decision.hash')
      .select(['version', 'file'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    const usable = present !== undefined && packFileSchema.safeParse(present.file).success;
    if (usable && (known !== undefined || present.version > builtInPack.version)) return;
    await decide(tx, builtInFile(), { hash, staffId: null, at });
  });
}
