import { Worker } from 'node:worker_threads';
import { assert } from '#shared/kernel/assert.ts';
import { rowsFrom, type TakenRows } from '../../db/copy-buffer.ts';
import type { BuilderStart, PageToBuild } from './fresh-page-builder.ts';
import type { MadePage, PageMaker } from './page-maker.ts';
import type { FindLines, Found } from './surroundings.ts';

/** A page to build, or lines of dossiers beyond it. Pages go by numbers. */
export type ToBuilder =
  | { readonly no: number; readonly page: PageToBuild }
  | { readonly no: number; readonly lines: Found['lines'] };

/** Lines beyond a page that have to be found, or what was made of it. */
export type FromBuilder =
  | { readonly no: number; readonly lacking: ReadonlySet<string> }
  | {
      readonly no: number;
      readonly entities: TakenRows;
      readonly digests: TakenRows;
      readonly latest: ReadonlyMap<string, number>;
    };

interface Waiting {
  readonly findLines: FindLines;
  readonly resolve: (made: MadePage) => void;
  readonly reject: (error: unknown) => void;
}

/** One is built while another one is written. */
const PAGES_AT_ONCE = 2;
/** Beside what it gives away. More would be garbage that nobody has collected yet. */
const MOST_MEMORY = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 128 };

/** Makes rows of pages in a thread of its own. */
export function makeApart(built: URL, start: BuilderStart): PageMaker {
  const worker = new Worker(built, { workerData: start, resourceLimits: MOST_MEMORY });
  const tell = (message: ToBuilder) => worker.postMessage(message);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const take = (no: number): Waiting => {
    const one = waiting.get(no);
    assert(one !== undefined, 'only pages that were told come back');
    return one;
  };
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  worker.on('message', (told: FromBuilder) => {
    const { no } = told;
    const { findLines, resolve, reject } = take(no);
    if ('lacking' in told) {
      findLines(told.lacking).then((lines) => tell({ no, lines }), reject);
      return;
    }
    waiting.delete(no);
    const { latest } = told;
    const [entities, digests] = [rowsFrom(told.entities), rowsFrom(told.digests)];
    resolve({ entities, digests, latest, written: () => undefined });
  });
  return {
    atOnce: PAGES_AT_ONCE,
    make: (page, findLines) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { findLines, resolve, reject });
        tell({ no: last, page });
      }),
    async close() {
      await worker.terminate();
    },
  };
}
