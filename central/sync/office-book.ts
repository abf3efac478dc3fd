import type { Member } from './sync-store.ts';
import { perStore, WeighedCache } from './weighed-cache.ts';

/** What every page of a first load asks of an office, as it was at one version. */
export interface OfficeBook {
  /** Epoch and version. */
  readonly name: string;
  readonly members: readonly Member[];
  /** Of the rows that belong to no dossier. */
  readonly rowLines: readonly string[];
  /** Dossiers that lie in no bundle, by id, as far as somebody asked for them: whole, and their cards alone. */
  readonly whole: ReadonlyMap<string, string>;
  readonly cards: ReadonlyMap<string, string>;
}

/** Of a larger office each page reads what it needs: it would be read whole again after each change. */
export const MOST_MEMBERS = 5_000;
/** Characters of the books kept of one store, an id and its version counted as a hundred. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/**
 * Offices as they were last read for a first load: its pages, and the desks that load on the same morning, ask for the
 * same. Whatever changes a card or a row gives its office another version.
 */
export class OfficeBooks {
  private readonly offices = new WeighedCache<{ readonly book: OfficeBook; readonly weight: number }>(
    MOST_CHARACTERS,
    ({ weight }) => weight,
  );

  /** @param name epoch and version */
  get(spaceId: string, name: string): OfficeBook | undefined {
    const known = this.offices.get(spaceId)?.book;
    return known?.name === name ? known : undefined;
  }

  keep(spaceId: string, book: OfficeBook): void {
    const texts = [...book.rowLines, ...book.whole.values(), ...book.cards.values()];
    const weight = texts.reduce((sum, { length }) => sum + length, book.members.length * 100);
    this.offices.keep(spaceId, { book, weight });
  }
}

export const booksOf = perStore(() => new OfficeBooks());

/** @param ver of the office, read in the snapshot that the book is asked for in */
export function bookName(epoch: string, ver: number): string {
  return `${epoch} ${ver}`;
}
