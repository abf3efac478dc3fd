import { CHUNK_BYTES, chunkCount, chunkRange } from '#shared/entities/visit/attachment-file.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type FileLink, newFileKey, type StoredFile } from '../storage/file-store.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import type { Central } from '../sync/central.ts';
import type { Failure } from '../sync/problem.ts';
import { hashOf } from './hash-of.ts';

interface Ends {
  readonly store: DeskStore;
  readonly central: Central;
}

const rubbish: Failure = { kind: 'rubbish', status: 200 };

/**
 * Brings central the pieces it lacks; ok once it says that it has the whole and that its hash is right.
 * @param onGone told the bytes that central has by then, before each piece; false stops
 */
export async function sendFile(
  { store, central }: Ends,
  file: StoredFile,
  link: FileLink,
  onGone: (bytes: number) => boolean,
): Promise<Result<void, Failure>> {
  const name = { hash: file.hash, space: link.space, documentId: link.documentId };
  const state = await central.blobState(name);
  if (!state.ok) return state;
  if (state.value.complete) return ok(undefined);
  const there = new Set(state.value.have);
  for (let index = 0; index < chunkCount(file.bytes); index += 1) {
    if (there.has(index)) continue;
    if (!onGone(Math.min(file.bytes, there.size * CHUNK_BYTES))) return err({ kind: 'aborted' });
    const put = await central.putPiece(name, index, await store.files.piece(file, index));
    if (!put.ok) return put;
    if (put.value.complete) return ok(undefined);
    there.add(index);
  }
  // All was brought and it is not whole: another desk began it anew meanwhile. The next round looks again.
  return err(rubbish);
}

/**
 * Fetches the pieces that are not here, each durable before the next is asked for.
 * @param onPiece told after each, with what is here by then
 */
export async function receiveFile(
  { store, central }: Ends,
  begun: StoredFile,
  link: FileLink,
  onPiece: (file: StoredFile) => void,
): Promise<Result<StoredFile, Failure>> {
  let file = begun;
  const name = { hash: file.hash, space: link.space, documentId: link.documentId };
  for (let index = 0; index < chunkCount(file.bytes); index += 1) {
    if (file.have.includes(index)) continue;
    const { start, end } = chunkRange(file.bytes, index);
    const piece = await central.piece(name, index);
    if (!piece.ok) return piece;
    if (piece.value.length !== end - start) return err(rubbish);
    file = { ...file, have: [...file.have, index] };
    await store.files.putPieces(file, [{ index, bytes: piece.value }]);
    onPiece(file);
  }
  if (await isWhatItSays(store, file)) return ok(file);
  // Some machine between here and central changed it: none of it is kept, and the next try begins anew.
  await store.files.drop(file);
  const anew = { ...file, have: [], key: newFileKey() };
  await store.files.put(anew);
  onPiece(anew);
  return err(rubbish);
}

async function isWhatItSays(store: DeskStore, file: StoredFile): Promise<boolean> {
  const all = new Uint8Array(file.bytes);
  for (let index = 0; index < chunkCount(file.bytes); index += 1)
    all.set(await store.files.piece(file, index), chunkRange(file.bytes, index).start);
  return (await hashOf(all)) === file.hash;
}
