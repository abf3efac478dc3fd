import type { Cursor } from './cursor.ts';
import type { KeptLines } from './kept-lines.ts';
import { perStore, WeighedCache } from './weighed-cache.ts';

export interface KeptPage {
  readonly lines: KeptLines;
  readonly cursor: Cursor;
  readonly more: boolean;
}

/** Text of the pages kept of one store; compressed, an eighth more. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Pages of changes as they were last read. A push wakes every desk of its office, and all of them ask for the same
 * page. What was read at one version of a space never changes, so that its key says all: nothing is ever out of date.
 */
export const deltasOf = perStore(
  () => new WeighedCache<KeptPage>(MOST_CHARACTERS, ({ lines }) => lines.text.length),
);
