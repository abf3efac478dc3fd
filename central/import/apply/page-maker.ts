import type { CopyRows } from '../../db/copy-buffer.ts';
import { fundRows, type FundRows } from '../../seed/copy-rows.ts';
import { type BuilderStart, FreshPageBuilder, type PageToBuild } from './fresh-page-builder.ts';
import type { Found, Wanted } from './surroundings.ts';

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
  /** @param find looks up what lies beyond the page */
  make(page: PageToBuild, find: (wanted: Wanted) => Promise<Found>): Promise<MadePage>;
  close(): Promise<void>;
}

/** In this thread. */
export function makeHere(start: BuilderStart): PageMaker {
  const builder = new FreshPageBuilder(start);
  const free: FundRows[] = [];
  return {
    atOnce: 1,
    async make(page, find) {
      const read = builder.read(page);
      const found = await find(read.wanted);
      const rows = free.pop() ?? fundRows();
      const latest = builder.build(read, found, rows);
      return {
        ...rows,
        latest,
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
