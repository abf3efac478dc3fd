import { type FileKind, files } from './define/files.ts';
import { csvBatches } from './read/csv-records.ts';
import { type Encoding, textOf } from './read/encoding.ts';
import type { FieldMap } from './read/field-map.ts';
import { rowReader } from './rows/read-row.ts';
import type { CheckContext } from './rows/staged-row.ts';
import { BatchMaker } from './staged-batch.ts';

/** A file whose header is known and complete. */
export interface ReadableFile {
  readonly path: string;
  readonly name: string;
  readonly fileNo: number;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly separator: ';' | ',';
  readonly kind: FileKind;
  /** By place of the cell: the column it fills. */
  readonly places: readonly (string | null)[];
}

/** How rows are read and judged, in every file of a run. */
export interface Reading {
  readonly map: FieldMap;
  readonly context: CheckContext;
}

/** Some rows of a file. */
export interface ReadBatch {
  readonly made: BatchMaker;
  /** Characters read since the batch before. */
  readonly length: number;
}

/**
 * Reads a file batch by batch.
 * @param turns filled one after the other: one is on its way while the next is filled, and has arrived when its turn comes
 */
export async function* readBatches(
  { path, fileNo, kind, places, encoding, separator }: ReadableFile,
  { map, context }: Reading,
  turns: [BatchMaker, BatchMaker],
): AsyncGenerator<ReadBatch> {
  const read = rowReader({ definition: files[kind], fileNo, places, map }, context);
  let length = 0;
  const counted = async function* () {
    for await (const text of textOf(path, encoding)) {
      length += text.length;
      yield text;
    }
  };
  const turn = function* (): Generator<ReadBatch> {
    const [made] = turns;
    yield { made, length };
    // Whoever took it has seen the one before arrive.
    turns.reverse();
    turns[0].clear();
    length = 0;
  };
  let isHeader = true;
  for await (const records of csvBatches(counted(), separator)) {
    for (const record of records) {
      if (isHeader) isHeader = false;
      else turns[0].add(read(record));
    }
    if (turns[0].isFull) yield* turn();
  }
  yield* turn();
}
