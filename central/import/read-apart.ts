import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { assert } from '#shared/kernel/assert.ts';
import { rowsFrom, type TakenRows } from '../db/copy-buffer.ts';
import type { ReadableFile, Reading } from './read-batches.ts';
import type { RowSource } from './read-side-by-side.ts';
import type { CheckContext } from './rows/staged-row.ts';
import type { StagedIssue } from './staged-batch.ts';

/** What the thread is told when it begins; the table of places it reads itself. */
export interface ReaderStart {
  /** Source of the map of fields: functions do not travel. */
  readonly map: unknown;
  readonly context: Omit<CheckContext, 'places'>;
}

/** A file to read, or that a batch was taken. */
export type ToReader = { readonly file: ReadableFile } | 'taken';

/** Some rows, or that the file is over. */
export type FromReader =
  | { readonly rows: TakenRows; readonly issues: readonly StagedIssue[]; readonly length: number }
  | 'end';

/** Beside what it gives away. More would be garbage that nobody has collected yet. */
const MOST_MEMORY = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 128 };

/** Reads in a thread of its own. */
export function readApart(built: URL, { map, context: { asOf, isDemo } }: Reading): RowSource {
  const workerData: ReaderStart = { map: map.source, context: { asOf, isDemo } };
  const worker = new Worker(built, { workerData, resourceLimits: MOST_MEMORY });
  const tell = (message: ToReader) => worker.postMessage(message);
  const messages = on(worker, 'message');
  return {
    async *batches(file) {
      tell({ file });
      for (;;) {
        const { value } = await messages.next();
        const [told]: FromReader[] = value;
        assert(told !== undefined, 'the thread goes on until it is ended');
        if (told === 'end') return;
        yield { rows: rowsFrom(told.rows), issues: told.issues, length: told.length };
        tell('taken');
      }
    },
    async close() {
      await worker.terminate();
    },
  };
}
