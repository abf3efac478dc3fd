import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { codeOf, type Disk, realDisk } from './disk.ts';
import { type Pause, withPatience } from './with-patience.ts';

export interface WriteOptions {
  readonly disk?: Disk;
  readonly pause?: Pause;
  /** Permissions on POSIX: our own files are the owner's alone; what a person saves follows the system's habit. */
  readonly mode?: number;
}

/**
 * Replaces a file in one step: whoever reads, even after a power cut, finds the old content or the new one.
 * Throws the system's error; the old file is then untouched and no half-written one is left behind.
 */
export async function writeAtomic(
  target: string,
  content: Uint8Array | string,
  { disk = realDisk, pause, mode = 0o600 }: WriteOptions = {},
): Promise<void> {
  const folder = path.dirname(target);
  // Of the same length whatever the target is called: a long name must not become too long.
  const draft = path.join(folder, `.guichet-${randomUUID()}.tmp`);
  try {
    const file = await disk.open(draft, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await withPatience(() => disk.rename(draft, target), pause);
  } catch (error) {
    await disk.rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder, disk);
}

/** Forces the folder's own entry to the disk, where the system can: Windows opens no folder, some shares refuse it. */
export async function syncFolder(folder: string, disk: Disk = realDisk): Promise<void> {
  const cannot = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF', 'ENOSYS']);
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannot.has(codeOf(error))) throw error;
  }
}
