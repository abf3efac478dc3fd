import type { BaseWindow, Dialog } from 'electron';
import path from 'node:path';
import type { PageAnswer } from '#shared/ipc/page-channels.ts';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type Disk, realDisk } from '../disk/disk.ts';
import { diskError } from '../disk/disk-error.ts';
import type { PageHandler } from '../handler.ts';
import { sniffType } from './sniff-type.ts';
import { endings } from './with-extension.ts';

const MIB = 1024 * 1024;

export interface PickParts {
  readonly dialog: Pick<Dialog, 'showOpenDialog'>;
  readonly disk?: Disk;
  /** Bytes of one file, and of all together. */
  readonly limits?: { readonly each: number; readonly total: number };
}

type Picked = PageAnswer<'pickFiles'>;
export const mostFiles = 50;

/**
 * Lets the person choose files and reads them. What they are is read from their content; their name only comes back to
 * be shown. Error `tooManyFiles` (details `most`), `fileNotRead` when one cannot be read.
 */
export function createPickFiles(parts: PickParts): PageHandler<'pickFiles', [parent: BaseWindow]> {
  const { dialog, disk = realDisk, limits = { each: 32 * MIB, total: 64 * MIB } } = parts;
  return async ({ types, many }, parent) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
      filters: [
        { name: types.join(', ').toUpperCase(), extensions: types.flatMap((type) => [...endings[type]]) },
      ],
      properties: ['openFile', 'dontAddToRecent', ...(many ? (['multiSelections'] as const) : [])],
    });
    if (canceled) return ok({ files: [], tooBig: [], otherType: [] });
    if (filePaths.length > mostFiles)
      return err(appError('badInput', 'host', 'tooManyFiles', { most: mostFiles }));
    const picked: Picked = { files: [], tooBig: [], otherType: [] };
    let total = 0;
    for (const filePath of many ? filePaths : filePaths.slice(0, 1)) {
      const name = path.basename(filePath).slice(0, 260);
      try {
        const bytes = await readUpTo(filePath, Math.min(limits.each, limits.total - total), disk);
        const type = bytes === undefined ? undefined : sniffType(bytes, types);
        if (bytes === undefined) picked.tooBig.push(name);
        else if (type === undefined) picked.otherType.push(name);
        else picked.files.push({ name, type, bytes });
        if (type !== undefined) total += bytes?.length ?? 0;
      } catch (error) {
        return err({ ...diskError(error), reason: 'fileNotRead' });
      }
    }
    return ok(picked);
  };
}

/** @returns undefined when there are more bytes than that; a device or a pipe, which has no end, counts as unreadable */
async function readUpTo(
  filePath: string,
  most: number,
  disk: Disk,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const handle = await disk.open(filePath, 'r');
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    if (stats.size > most) return undefined;
    // One byte more than it said, to see whether it grew meanwhile.
    const bytes = new Uint8Array(stats.size + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) return bytes.slice(0, length);
      length += bytesRead;
    }
    throw Object.assign(new Error('the file grew'), { code: 'EBUSY' });
  } finally {
    await handle.close();
  }
}
