import { titleOf } from '#shared/folds/search-words.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { defineQuery } from './define-query.ts';

/** One file on its way, by the dossier it belongs to; its title stays in the dossier. */
export interface FileTransfer {
  readonly hash: string;
  readonly name: string;
  readonly way: 'out' | 'in';
  readonly bytes: number;
  readonly done: number;
}

export interface FileTransfers {
  readonly transfers: readonly FileTransfer[];
  /** Whole files on this device, and their bytes. */
  readonly here: { readonly count: number; readonly bytes: number };
  readonly trouble: AppError | null;
}

/** Files that still have to leave this desk or to come to it. */
export const fileTransfersQuery = defineQuery<Record<string, never>, FileTransfers>({
  topics: () => ['files', 'digests'],
  async run(context) {
    const { files, trouble } = await context.files();
    const transfers: FileTransfer[] = [];
    const here = { count: 0, bytes: 0 };
    for (const { hash, bytes, here: held, gone, links } of files) {
      const isWhole = held === bytes;
      if (isWhole) {
        here.count += 1;
        here.bytes += bytes;
      }
      const waits = links.find(({ sent }) => !sent);
      const link = isWhole ? waits : links[0];
      if (!link) continue;
      const digest = context.digest(link.dossierId);
      transfers.push({
        hash,
        name: digest ? titleOf(digest.card) : '',
        way: isWhole ? 'out' : 'in',
        bytes,
        done: isWhole ? (gone ?? 0) : held,
      });
    }
    return { transfers, here, trouble };
  },
});
