import type { BaseWindow, Dialog } from 'electron';
import path from 'node:path';
import type { FileType } from '#shared/ipc/page-channels.ts';
import { type AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type Disk, realDisk } from '../disk/disk.ts';
import { diskError } from '../disk/disk-error.ts';
import type { Pause } from '../disk/with-patience.ts';
import { writeAtomic } from '../disk/write-atomic.ts';
import { endings, withExtension } from './with-extension.ts';

export interface SaveParts {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The folder that the dialog opens on: the person's documents. */
  readonly startFolder: () => string;
  readonly disk?: Disk;
  readonly pause?: Pause;
}

interface Wanted {
  readonly suggestedName: string;
  readonly type: FileType;
  readonly content: Uint8Array;
}

/**
 * Asks the person where, and writes there in one step. `saved` is false when the dialog is closed.
 * Errors of the disk as in `diskError`; the name and the path appear in none.
 */
export async function askWhereAndWrite(
  { dialog, startFolder, disk = realDisk, pause }: SaveParts,
  parent: BaseWindow,
  { suggestedName, type, content }: Wanted,
): Promise<Result<{ saved: boolean }, AppError>> {
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    defaultPath: path.join(startFolder(), withExtension(suggestedName, type)),
    filters: [{ name: type.toUpperCase(), extensions: [...endings[type]] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || filePath === '') return ok({ saved: false });
  try {
    await writeAtomic(filePath, content, { disk, pause, mode: 0o666 });
  } catch (error) {
    return err(diskError(error));
  }
  return ok({ saved: true });
}
