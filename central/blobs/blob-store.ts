import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Staff } from '#shared/entities/directory.ts';
import { chunkCount, chunkRange } from '#shared/entities/visit/attachment-file.ts';
import { supportingDocumentEntity } from '#shared/entities/visit/supporting-document.entity.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { can } from '#shared/permissions/can.ts';
import type { BlobState } from '#shared/sync/api.ts';
import type { Tx } from '../db/in-transaction.ts';
import type { Database } from '../db/open-database.ts';
import { behindWall, type Wall } from '../db/wall.ts';
import { grantedTo } from '../sync/granted.ts';
import { grantsOf } from '../sync/sql/sql-grants.ts';

/** A file of one document. Files are kept per office: nobody learns by its hash that another office has one. */
export interface BlobName {
  readonly space: string;
  readonly document: string;
  readonly sha: string;
}

/**
 * Size in bytes of the file of that document, when the person may see it now: their office or a dossier lent to them,
 * a dossier open to them, a document that is still attached and names this very hash. Null for all else, without saying
 * which.
 */
export async function linkedBytes(
  db: Database,
  { staff, today }: Asking,
  name: BlobName,
): Promise<number | null> {
  if (!can(staff.roles, 'dossier.open').allowed) return null;
  return behindWall(db, staff.spaces, (tx, wall) => bytesOfLink(tx, wall, { staff, today }, name));
}

interface Asking {
  readonly staff: Staff;
  readonly today: PlainDate;
}

async function bytesOfLink(
  tx: Tx,
  wall: Wall,
  { staff, today }: Asking,
  name: BlobName,
): Promise<number | null> {
  const isOwn = staff.spaces.includes(name.space);
  const grants = { grantsOf: (staffId: string, day: string) => grantsOf(tx, staffId, day) };
  const lent = isOwn
    ? []
    : (await wall.past(() => grantedTo(grants, staff, today))).map((one) => one.dossierId);
  await wall.lend(lent);
  const row = await tx
    .selectFrom('entity')
    .leftJoin('digest', (join) =>
      join
        .onRef('digest.space_id', '=', 'entity.space_id')
        .onRef('digest.dossier_id', '=', 'entity.dossier_id'),
    )
    .select(['entity.dossier_id', 'entity.body', 'digest.protected'])
    .where('entity.space_id', '=', name.space)
    .where('type', '=', 'supporting-document')
    .where('id', '=', name.document)
    .where('deleted', '=', false)
    .executeTakeFirst();
  const body = supportingDocumentEntity.body.safeParse(row === undefined ? null : JSON.parse(row.body));
  if (!row || !body.success) return null;
  if (row.protected !== false && !can(staff.roles, 'dossier.openProtected').allowed) return null;
  if (!isOwn && !lent.some((dossierId) => dossierId === row.dossier_id)) return null;
  const { blobHash, file, detached } = body.data;
  return blobHash === name.sha && file !== undefined && detached === undefined ? file.bytes : null;
}

export function blobState(db: Database, name: BlobName): Promise<BlobState> {
  return behindWall(db, [name.space], (tx) => stateOf(tx, name));
}

async function stateOf(tx: Tx, { space, sha }: BlobName): Promise<BlobState> {
  const blob = await tx
    .selectFrom('blob')
    .select('complete')
    .where('space_id', '=', space)
    .where('sha', '=', sha)
    .executeTakeFirst();
  const chunks = await tx
    .selectFrom('blob_chunk')
    .select('chunk')
    .where('space_id', '=', space)
    .where('sha', '=', sha)
    .orderBy('chunk')
    .execute();
  return { have: chunks.map(({ chunk }) => chunk), complete: blob?.complete ?? false };
}

/** One piece of a file that is whole; null otherwise. */
export async function findChunk(
  db: Database,
  { space, sha }: BlobName,
  index: number,
): Promise<Uint8Array | null> {
  const found = await behindWall(db, [space], (tx) =>
    tx
      .selectFrom('blob_chunk')
      .innerJoin('blob', (join) =>
        join.onRef('blob.space_id', '=', 'blob_chunk.space_id').onRef('blob.sha', '=', 'blob_chunk.sha'),
      )
      .select('blob_chunk.bytes')
      .where('blob.space_id', '=', space)
      .where('blob.sha', '=', sha)
      .where('complete', '=', true)
      .where('chunk', '=', index)
      .executeTakeFirst(),
  );
  return found?.bytes ?? null;
}

/** Whether a piece of a whole file is there, without reading it. */
export async function hasChunk(db: Database, name: BlobName, index: number): Promise<boolean> {
  const { have, complete } = await blobState(db, name);
  return complete && have.includes(index);
}

/**
 * Keeps one piece; the same one again changes nothing. With the last one the bytes of all are hashed: either the file
 * is whole, or all of it goes and `blobMismatch` says so.
 * @param total size of the whole file, as its document says
 */
export async function putChunk(
  db: Database,
  name: BlobName,
  total: number,
  piece: { readonly index: number; readonly bytes: Uint8Array },
  at: Instant,
): Promise<Result<BlobState, 'badRequest' | 'blobMismatch'>> {
  const { start, end } = chunkRange(total, piece.index);
  if (piece.index >= chunkCount(total) || piece.bytes.length !== end - start) return err('badRequest');
  const { space, sha } = name;
  const key = { space_id: space, sha };
  return behindWall(db, [space], async (tx) => {
    await tx
      .insertInto('blob')
      .values({ ...key, bytes: total, complete: false, created_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // Two desks that bring the same file: one piece at a time.
    const blob = await tx
      .selectFrom('blob')
      .select(['bytes', 'complete'])
      .where('space_id', '=', space)
      .where('sha', '=', sha)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (blob.complete) return ok(await stateOf(tx, name));
    if (Number(blob.bytes) !== total) await startAgain(tx, key, total);
    await tx
      .insertInto('blob_chunk')
      .values({ ...key, chunk: piece.index, bytes: asBytes(piece.bytes) })
      .onConflict((conflict) =>
        conflict
          .columns(['space_id', 'sha', 'chunk'])
          .doUpdateSet(({ ref }) => ({ bytes: ref('excluded.bytes') })),
      )
      .execute();
    const state = await stateOf(tx, name);
    if (state.have.length < chunkCount(total)) return ok(state);
    if ((await hashOfChunks(tx, name)) !== sha) {
      await startAgain(tx, key, total);
      return err('blobMismatch');
    }
    await tx
      .updateTable('blob')
      .set({ complete: true })
      .where('space_id', '=', space)
      .where('sha', '=', sha)
      .execute();
    return ok({ ...state, complete: true });
  });
}

/** The embedded database takes bytes digit by digit, a second for each piece; base64 it decodes by itself. */
function asBytes(bytes: Uint8Array) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  return sql<Uint8Array>`decode(${text}, 'base64')`;
}

/** Another document says another size for the same hash: one of them is wrong, and the hash will tell which. */
async function startAgain(tx: Tx, key: { space_id: string; sha: string }, total: number): Promise<void> {
  await tx.deleteFrom('blob_chunk').where('space_id', '=', key.space_id).where('sha', '=', key.sha).execute();
  await tx
    .updateTable('blob')
    .set({ bytes: total })
    .where('space_id', '=', key.space_id)
    .where('sha', '=', key.sha)
    .execute();
}

async function hashOfChunks(tx: Tx, { space, sha }: BlobName): Promise<string> {
  const chunks = await tx
    .selectFrom('blob_chunk')
    .select('bytes')
    .where('space_id', '=', space)
    .where('sha', '=', sha)
    .orderBy('chunk')
    .execute();
  const hash = createHash('sha256');
  for (const { bytes } of chunks) hash.update(bytes);
  return hash.digest('hex');
}

/** Files that no document names any more go for good; asked after one was taken off, and at each start. */
export async function sweepBlobs(db: Database): Promise<void> {
  await db
    .deleteFrom('blob')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entity')
            .select('id')
            .whereRef('entity.space_id', '=', 'blob.space_id')
            .where('type', '=', 'supporting-document')
            .where('deleted', '=', false)
            .where(sql<boolean>`entity.body::json ->> 'blobHash' = blob.sha`)
            .where(sql<boolean>`entity.body::json -> 'detached' is null`),
        ),
      ),
    )
    .execute();
}
