import type { SyncStore } from './sync-store.ts';

/** Of the packs kept of one store: the dossiers of a few offices. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Packs of dossiers as they were last sent. The desks of an office load on the same morning, and to read megabytes out of
 * the database takes longer than to send them. What a pack was made of is its name: nothing is ever out of date.
 */
export class PackCache {
  private readonly packs = new Map<string, Uint8Array>();
  private bytes = 0;

  get(spaceId: string, content: string): Uint8Array | undefined {
    const name = nameOf(spaceId, content);
    const pack = this.packs.get(name);
    if (pack === undefined) return undefined;
    // The one asked for longest ago comes first.
    this.packs.delete(name);
    this.packs.set(name, pack);
    return pack;
  }

  /** @param content see `contentOf` */
  keep(spaceId: string, content: string, pack: Uint8Array): void {
    const name = nameOf(spaceId, content);
    this.bytes += pack.length - (this.packs.get(name)?.length ?? 0);
    this.packs.set(name, pack);
    for (const [oldest, one] of this.packs) {
      if (this.bytes <= MOST_BYTES) return;
      this.packs.delete(oldest);
      this.bytes -= one.length;
    }
  }
}

const caches = new WeakMap<SyncStore, PackCache>();

export function packsOf(store: SyncStore): PackCache {
  const known = caches.get(store) ?? new PackCache();
  caches.set(store, known);
  return known;
}

function nameOf(spaceId: string, content: string): string {
  return `${spaceId} ${content}`;
}
