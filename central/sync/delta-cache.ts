import type { PullPage } from './pull-initial.ts';
import type { SyncStore } from './sync-store.ts';

/** Text of the pages kept of one store. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Pages of changes as they were last read. A push wakes every desk of its office, and all of them ask for the same
 * page. What was read at one version of a space never changes, so that its key says all: nothing is ever out of date.
 */
export class DeltaCache {
  private readonly pages = new Map<string, PullPage>();
  private characters = 0;

  get(key: string): PullPage | undefined {
    const page = this.pages.get(key);
    if (page === undefined) return undefined;
    // The one asked for longest ago comes first.
    this.pages.delete(key);
    this.pages.set(key, page);
    return page;
  }

  keep(key: string, page: PullPage): void {
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

function weightOf(page: PullPage): number {
  return page.lines.reduce((sum, line) => sum + (typeof line === 'string' ? line.length : 0), 0);
}
