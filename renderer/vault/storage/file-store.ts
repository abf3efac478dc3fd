import * as z from 'zod';
import { attachmentFileSchema, blobHashSchema, chunkCount } from '#shared/entities/visit/attachment-file.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { Box, type Sealed } from '../crypto/box.ts';
import { randomBytes, type VaultKeys } from '../crypto/vault-keys.ts';
import type { VaultDb } from './vault-db.ts';
import { type Timers, withWatchdog } from './watchdog.ts';

/** Through which document a file is asked for, and whether central has all of it under that name. */
export const fileLinkSchema = z.object({
  space: z.string(),
  dossierId: idSchema,
  documentId: idSchema,
  sent: z.boolean(),
});
export type FileLink = z.infer<typeof fileLinkSchema>;

export const storedFileSchema = attachmentFileSchema.extend({
  hash: blobHashSchema,
  links: z.array(fileLinkSchema),
  /** Numbers of the pieces that lie here. */
  have: z.array(z.number().int().nonnegative()),
  /** Kept for the road, whatever the space it takes. */
  pinned: z.boolean(),
  usedAt: instantSchema,
  /** Key of the pieces, base64; the record around it is sealed. */
  key: z.string(),
});
/** What lies here of one file, and where it belongs. */
export type StoredFile = z.infer<typeof storedFileSchema>;

export function isWhole({ bytes, have }: Pick<StoredFile, 'bytes' | 'have'>): boolean {
  return have.length === chunkCount(bytes);
}

/** A key that no other file has. */
export function newFileKey(): string {
  return btoa(String.fromCharCode(...randomBytes(32)));
}

/**
 * Files of the dossiers in pieces, each sealed under a key of the file's own and bound to the file, its number and the
 * number of pieces: none can be moved, left out or put into another file.
 */
export class FileStore {
  private readonly db: VaultDb;
  private readonly keys: VaultKeys;
  private readonly timers: Timers;

  constructor(db: VaultDb, keys: VaultKeys, timers: Timers) {
    this.db = db;
    this.keys = keys;
    this.timers = timers;
  }

  async all(): Promise<StoredFile[]> {
    const records = await this.patiently(this.db.sealedTable('file').toArray());
    const opened = await Promise.all(
      records.map(({ k, v, x }) => this.keys.box.open({ table: 'file', key: k, ver: v }, x)),
    );
    return opened.map((value) => storedFileSchema.parse(value));
  }

  /** The record alone. */
  async put(file: StoredFile): Promise<void> {
    const record = await this.seal(file);
    await this.write(() => this.db.sealedTable('file').put(record));
  }

  /** Pieces with the record that lists them, whole or not at all. */
  async putPieces(
    file: StoredFile,
    pieces: readonly { readonly index: number; readonly bytes: Uint8Array<ArrayBuffer> }[],
  ): Promise<void> {
    const box = await boxOf(file);
    const sealed: { k: string; x: Sealed }[] = [];
    for (const { index, bytes } of pieces)
      sealed.push({ k: this.pieceName(file, index), x: await box.sealBytes(placeOf(file, index), bytes) });
    const record = await this.seal(file);
    await this.write(() =>
      this.db.transaction('rw', [this.db.sealedTable('file'), this.db.chunk], async () => {
        await this.db.chunk.bulkPut(sealed);
        await this.db.sealedTable('file').put(record);
      }),
    );
  }

  /** One piece in the clear; throws when it is not there or not what was sealed. */
  async piece(file: StoredFile, index: number): Promise<Uint8Array<ArrayBuffer>> {
    const record = await this.patiently(this.db.chunk.get(this.pieceName(file, index)));
    if (record === undefined) throw new Error('pieceMissing');
    return (await boxOf(file)).openBytes(placeOf(file, index), record.x);
  }

  async drop(file: StoredFile): Promise<void> {
    const names = Array.from({ length: chunkCount(file.bytes) }, (_, index) => this.pieceName(file, index));
    await this.write(() =>
      this.db.transaction('rw', [this.db.sealedTable('file'), this.db.chunk], async () => {
        await this.db.chunk.bulkDelete(names);
        await this.db.sealedTable('file').delete(this.keys.opaque('file', file.hash));
      }),
    );
  }

  private async seal(file: StoredFile) {
    const k = this.keys.opaque('file', file.hash);
    return { k, v: 1, x: await this.keys.box.seal({ table: 'file', key: k, ver: 1 }, file) };
  }

  private pieceName({ hash }: StoredFile, index: number): string {
    return `${this.keys.opaque('file', hash)}:${index}`;
  }

  private patiently<T>(reading: PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(reading), this.timers);
  }

  private write<T>(work: () => PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(work()), this.timers);
  }
}

function placeOf({ hash, bytes }: StoredFile, index: number) {
  return { table: 'piece', key: `${hash}|${index}`, ver: chunkCount(bytes) };
}

async function boxOf({ key }: StoredFile): Promise<Box> {
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const box = await Box.of(bytes);
  bytes.fill(0);
  return box;
}
