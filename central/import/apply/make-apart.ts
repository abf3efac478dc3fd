import { Worker } from 'node:worker_threads';
import { assert } from '#shared/kernel/assert.ts';
import { rowsFrom, type TakenRows } from '../../db/copy-buffer.ts';
import type { BuilderStart, PageToBuild } from './fresh-page-builder.ts';
import type { MadePage, PageMaker } from './page-maker.ts';
import type { Found, Wanted } from './surroundings.ts';

/** A page to build, or what was found beyond it. Pages go by numbers. */
export type ToBuilder =
  | { readonly no: number; readonly page: PageToBuild }
  | { readonly no: number; readonly found: Found };

/** What lies beyond a page and has to be found, or what was made of it. */
export type FromBuilder =
  | { readonly no: number; readonly wanted: Wanted }
  | {
      readonly no: number;
      readonly entities: TakenRows;
      readonly digests: TakenRows;
      readonly latest: ReadonlyMap<string, number>;
    };

interface Waiting {
  readonly find: (wanted: Wanted) => Promise<Found>;
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
    const { find, resolve, reject } = take(no);
    if ('wanted' in told) {
      find(told.wanted).then((found) => tell({ no, found }), reject);
      return;
    }
    waiting.delete(no);
    const { latest } = told;
    const [entities, digests] = [rowsFrom(told.entities), rowsFrom(told.digests)];
    resolve({ entities, digests, latest, written: () => undefined });
  });
  return {
    atOnce: PAGES_AT_ONCE,
    make: (page, find) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { find, resolve, reject });
        tell({ no: last, page });
      }),
    async close() {
      await worker.terminate();
    },
  };
}
