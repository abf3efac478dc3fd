import type { Cursor } from './cursor.ts';
import type { KeptLines } from './kept-lines.ts';
import type { SyncStore } from './sync-store.ts';

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
export class DeltaCache {
  private readonly pages = new Map<string, KeptPage>();
  private characters = 0;

  get(key: string): KeptPage | undefined {
    const page = this.pages.get(key);
    if (page === undefined) return undefined;
    // The one asked for longest ago comes first.
    this.pages.delete(key);
    this.pages.set(key, page);
    return page;
  }

  keep(key: string, page: KeptPage): void {
    this.characters += weightOf(page);
    this.pages.set(key, page);
    for (const [oldest, one] of this.pages) {
      if (this.characters <= MOST_CHARACTERS) return;
      this.pages.delete(oldest);
      this.characters -= weightOf(one);
    }
  }
}

const caches = new WeakMap<SyncStore, DeltaCache>();

export function deltasOf(store: SyncStore): DeltaCache {
  const known = caches.get(store) ?? new DeltaCache();
  caches.set(store, known);
  return known;
}

function weightOf({ lines }: KeptPage): number {
  return lines.text.length;
}
