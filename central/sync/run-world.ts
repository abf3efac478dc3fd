import type { Row } from '#shared/entities/index.ts';
import type { RowRef } from '#shared/mutations/define-mutation.ts';
import { rowKey } from '#shared/mutations/run-mutation.ts';
import type { PushStore } from './sync-store.ts';

/**
 * The rows that one transaction sees: what the database holds (locked), and over it what the changes before made.
 */
export class RunWorld {
  readonly #tx: PushStore;
  readonly spaceId: string;
  /** As the database has them; null = looked for and not there. */
  readonly #stored = new Map<string, Row | null>();
  readonly #changed = new Map<string, Row>();

  constructor(tx: PushStore, spaceId: string) {
    this.#tx = tx;
    this.spaceId = spaceId;
  }

  /** Loads and locks in (type, id) order, whoever asks, so that two transactions never wait for each other. */
  async load(refs: readonly RowRef[]): Promise<void> {
    const wanted = new Map(refs.map((ref) => [rowKey(ref), ref]));
    for (const key of this.#stored.keys()) wanted.delete(key);
    if (wanted.size === 0) return;
    const found = await this.#tx.lockRows(this.spaceId, [...wanted.values()]);
    for (const key of wanted.keys()) this.#stored.set(key, null);
    for (const row of found) this.#stored.set(rowKey(row), row);
  }

  async isOffice(spaceId: string): Promise<boolean> {
    return (await this.#tx.spaceVersion(spaceId)) !== null;
  }

  isSsinElsewhere(ssin: string, dossierId: string): Promise<boolean> {
    return this.#tx.isSsinElsewhere(ssin, dossierId);
  }

  /** What a change sees under the references it announced. */
  rows(refs: readonly RowRef[]): Map<string, Row> {
    const rows = new Map<string, Row>();
    for (const key of refs.map(rowKey)) {
      const row = this.find(key);
      if (row) rows.set(key, row);
    }
    return rows;
  }

  find(key: string): Row | null {
    return this.#changed.get(key) ?? this.#stored.get(key) ?? null;
  }

  put(row: Row): void {
    this.#changed.set(rowKey(row), row);
  }

  /** Everything changed, in (type, id) order, with what the database had. */
  changes(): { readonly row: Row; readonly before: Row | null }[] {
    return [...this.#changed.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, row]) => ({ row, before: this.#stored.get(key) ?? null }));
  }
}
