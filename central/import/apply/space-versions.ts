import type { Tx } from '../../db/in-transaction.ts';
import { ROWS_PER_VERSION } from './write-page.ts';

/** Versions of every office, taken in memory while their locks are held, and written once. */
export class SpaceVersions {
  readonly #ver = new Map<string, number>();
  readonly #used = new Map<string, number>();

  /** Locks the offices until the transaction has ended. */
  async take(tx: Tx): Promise<void> {
    const found = await tx
      .selectFrom('space')
      .select(['space_id', 'ver'])
      .orderBy('space_id')
      .forUpdate()
      .execute();
    for (const { space_id, ver } of found) this.#ver.set(space_id, Number(ver));
  }

  /** The version of the next row of an office. */
  next(spaceId: string): number {
    const used = this.#used.get(spaceId) ?? 0;
    this.#used.set(spaceId, used + 1);
    return (this.#ver.get(spaceId) ?? 0) + 1 + Math.floor(used / ROWS_PER_VERSION);
  }

  async keep(tx: Tx): Promise<void> {
    for (const [spaceId, used] of this.#used)
      await tx
        .updateTable('space')
        .set({ ver: (this.#ver.get(spaceId) ?? 0) + Math.ceil(used / ROWS_PER_VERSION) })
        .where('space_id', '=', spaceId)
        .execute();
  }
}
