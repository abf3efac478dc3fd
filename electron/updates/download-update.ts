import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { isSafeFileName } from './file-name.ts';
import type { UpdateFile } from './update-manifest.ts';

export type DownloadRefusal = 'unreachable' | 'wrong-size' | 'wrong-hash' | 'not-stored';

/** The body of an answer of the feed, in pieces; throws when the server cannot be reached or refuses. */
export type FetchBytes = (url: URL) => Promise<AsyncIterable<Uint8Array>>;

/**
 * Downloads a verified file into a folder of this account only. It gets its name after its size and hash were found
 * right, so that a file with that name was always verified once; a torn download leaves nothing behind.
 * @param file from a manifest that verifyUpdate accepted
 * @returns the path of the file
 */
export async function downloadUpdate(
  feed: URL,
  file: UpdateFile,
  folder: string,
  fetchBytes: FetchBytes,
): Promise<Result<string, DownloadRefusal | 'bad-file-name'>> {
  if (!isSafeFileName(file.name)) return err('bad-file-name');
  const target = path.join(folder, file.name);
  const part = `${target}.part`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rm(part, { force: true });
  } catch {
    return err('not-stored');
  }
  const received = await receive(new URL(file.name, feed), part, file, fetchBytes);
  if (received !== undefined) {
    await rm(part, { force: true }).catch(() => undefined);
    return err(received);
  }
  try {
    await rename(part, target);
  } catch {
    return err('not-stored');
  }
  return ok(target);
}

/** Writes the body to the disk, for good, and says what is wrong with it. */
async function receive(
  url: URL,
  part: string,
  file: UpdateFile,
  fetchBytes: FetchBytes,
): Promise<DownloadRefusal | undefined> {
  let body: AsyncIterable<Uint8Array>;
  try {
    body = await fetchBytes(url);
  } catch {
    return 'unreachable';
  }
  const handle = await open(part, 'wx', 0o600).catch(() => undefined);
  if (handle === undefined) return 'not-stored';
  const hash = createHash('sha512');
  let size = 0;
  let failure: DownloadRefusal = 'unreachable';
  try {
    for await (const piece of body) {
      size += piece.length;
      // The size is signed: a server that sends more does not fill the disk.
      if (size > file.size) return 'wrong-size';
      hash.update(piece);
      failure = 'not-stored';
      await handle.writeFile(piece);
      failure = 'unreachable';
    }
    failure = 'not-stored';
    await handle.sync();
  } catch {
    return failure;
  } finally {
    await handle.close();
  }
  if (size !== file.size) return 'wrong-size';
  return hash.digest('base64') === file.sha512 ? undefined : 'wrong-hash';
}

/** The SHA-512 and size of a file on the disk, or undefined when it cannot be read. */
export async function measureFile(
  file: string,
): Promise<{ readonly size: number; readonly sha512: string } | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const hash = createHash('sha512');
    let size = 0;
    for await (const piece of handle.createReadStream({ autoClose: false })) {
      size += piece.length;
      hash.update(piece);
    }
    return { size, sha512: hash.digest('base64') };
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}
