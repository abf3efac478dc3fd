import { assert } from '#shared/kernel/assert.ts';
import type { CopyRows } from '../../db/copy-buffer.ts';
import { fundRows, type FundRows } from '../../seed/copy-rows.ts';
import { type BuilderStart, FreshPageBuilder, type PageToBuild } from './fresh-page-builder.ts';
import type { FindLines } from './surroundings.ts';

/** Rows of a page as the bytes that travel. */
export interface MadePage {
  readonly entities: CopyRows;
  readonly digests: CopyRows;
  /** The last version that was used of each office. */
  readonly latest: ReadonlyMap<string, number>;
  /** Called once they have arrived: their memory may serve again. */
  written(): void;
}

/** Makes rows of pages, in this thread or another one. */
export interface PageMaker {
  /** Pages that may be under way at the same time. */
  readonly atOnce: number;
  /** @param findLines looks up lines of dossiers beyond the page */
  make(page: PageToBuild, findLines: FindLines): Promise<MadePage>;
  close(): Promise<void>;
}

/** In this thread. */
export function makeHere(start: BuilderStart): PageMaker {
  const builder = new FreshPageBuilder(start);
  const free: FundRows[] = [];
  return {
    atOnce: 1,
    async make(page, findLines) {
      const rows = free.pop() ?? fundRows();
      let built = builder.build(page, null, rows);
      if ('lacking' in built) built = builder.build(page, await findLines(built.lacking), rows);
      assert('latest' in built, 'what was found is lacking no more');
      return {
        ...rows,
        latest: built.latest,
        written() {
          rows.entities.clear();
          rows.digests.clear();
          free.push(rows);
        },
      };
    },
    close: () => Promise.resolve(),
  };
}
