import type { Tx } from '../../db/in-transaction.ts';
import type { FreshPage } from './read-fresh-page.ts';
import { ROWS_PER_VERSION } from './write-page.ts';

/** Versions of one office that a page may use. */
export interface VersionRange {
  readonly first: number;
  readonly last: number;
}

/** More than become of a row of an extract on average, and of a dossier by itself. */
const ROWS_OF_A_ROW = 3;
const ROWS_OF_A_DOSSIER = 9;

/**
 * Versions of every office, taken in memory while their locks are held, and written once. Pages are built side by side: each
 * has its own, in their order, and more of them than it should need.
 */
export class SpaceVersions {
  /** The last one that is in a range. */
  readonly #given = new Map<string, number>();
  /** The last one that a row has. */
  readonly #used = new Map<string, number>();

  /** Locks the offices until the transaction has ended. */
  async take(tx: Tx): Promise<void> {
    const found = await tx
      .selectFrom('space')
      .select(['space_id', 'ver'])
      .orderBy('space_id')
      .forUpdate()
      .execute();
    for (const { space_id, ver } of found) this.#given.set(space_id, Number(ver));
  }

  rangesFor({ places, rows }: FreshPage): ReadonlyMap<string, VersionRange> {
    const most = Math.ceil((rows * ROWS_OF_A_ROW + places.length * ROWS_OF_A_DOSSIER) / ROWS_PER_VERSION);
    const ranges = new Map<string, VersionRange>();
    for (const { spaceId } of places) {
      if (ranges.has(spaceId)) continue;
      const given = this.#given.get(spaceId) ?? 0;
      ranges.set(spaceId, { first: given + 1, last: given + most });
      this.#given.set(spaceId, given + most);
    }
    return ranges;
  }

  /** The last versions that a page has used. */
  used(versions: ReadonlyMap<string, number>): void {
    for (const [spaceId, ver] of versions)
      this.#used.set(spaceId, Math.max(ver, this.#used.get(spaceId) ?? 0));
  }

  async keep(tx: Tx): Promise<void> {
    for (const [spaceId, ver] of this.#used)
      await tx.updateTable('space').set({ ver }).where('space_id', '=', spaceId).execute();
  }
}

/** Counts the rows of an office into versions; should a page have more than it was thought to, the last one holds them. */
export class VersionCounter {
  readonly #range: VersionRange;
  #rows = 0;

  constructor(range: VersionRange) {
    this.#range = range;
  }

  next(): number {
    this.#rows += 1;
    return this.latest;
  }

  get latest(): number {
    const { first, last } = this.#range;
    return Math.min(last, first + Math.floor(Math.max(0, this.#rows - 1) / ROWS_PER_VERSION));
  }
}
