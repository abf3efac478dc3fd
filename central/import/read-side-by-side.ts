import { availableParallelism } from 'node:os';
import { builtWorker } from '../db/built-worker.ts';
import { type ReadableFile, readBatches, type Reading } from './read-batches.ts';
import { readApart } from './read-apart.ts';
import { BatchMaker, type StagedBatch } from './staged-batch.ts';

/** Below this other threads have hardly begun when this one has read everything. */
const LEAST_BYTES = 16_000_000;

export interface SizedBatch extends StagedBatch {
  /** Characters it was read from. */
  readonly length: number;
}

/** Reads one file after the other. */
export interface RowSource {
  batches(file: ReadableFile): AsyncIterable<SizedBatch>;
  close(): Promise<void>;
}

/**
 * This thread alone, or two others where that is worth their memory: to read and judge rows keeps a processor busy four times
 * as long as the server needs to store them, and whoever brings them to the server must never keep it waiting. The embedded
 * database keeps this thread busy itself.
 */
export function readersFor(
  embedded: boolean,
  files: readonly ReadableFile[],
  reading: Reading,
): readonly RowSource[] {
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const worker = builtWorker('read-rows');
  if (worker === null || embedded || size < LEAST_BYTES || availableParallelism() < 2)
    return [readHere(reading)];
  return [readApart(worker, reading), readApart(worker, reading)];
}

function readHere(reading: Reading): RowSource {
  const turns: [BatchMaker, BatchMaker] = [new BatchMaker(), new BatchMaker()];
  return {
    async *batches(file) {
      for await (const { made, length } of readBatches(file, reading, turns))
        yield { rows: made.rows, issues: made.issues, length };
    },
    close: () => Promise.resolve(),
  };
}

/** Shares the files out among the readers; the first failure ends them all. */
export async function readSideBySide(
  files: readonly ReadableFile[],
  readers: readonly RowSource[],
  take: (file: ReadableFile, batch: SizedBatch) => Promise<void>,
): Promise<void> {
  // The longest first: nobody should begin one when the others are done.
  const waiting = readers.length === 1 ? [...files] : [...files].sort((a, b) => b.bytes - a.bytes);
  let failed = false;
  const readAll = async (reader: RowSource) => {
    try {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
        for await (const batch of reader.batches(file)) {
          if (failed) return;
          await take(file, batch);
        }
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      await reader.close();
    }
  };
  const ended = await Promise.allSettled(readers.map(readAll));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
