import { perStore, WeighedCache } from './weighed-cache.ts';

/** Of the packs kept of one store: the dossiers of a few offices. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Packs of dossiers as they were last sent. The desks of an office load on the same morning, and to read megabytes out of
 * the database takes longer than to send them. What a pack was made of is its name: nothing is ever out of date.
 */
export class PackCache {
  private readonly packs = new WeighedCache<Uint8Array>(MOST_BYTES, ({ length }) => length);

  get(spaceId: string, content: string): Uint8Array | undefined {
    return this.packs.get(nameOf(spaceId, content));
  }

  /** @param content see `contentOf` */
  keep(spaceId: string, content: string, pack: Uint8Array): void {
    this.packs.keep(nameOf(spaceId, content), pack);
  }
}

export const packsOf = perStore(() => new PackCache());

function nameOf(spaceId: string, content: string): string {
  return `${spaceId} ${content}`;
}
