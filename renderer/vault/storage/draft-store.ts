import type { Draft } from '../contract.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import { storedDraftSchema } from './stored-shapes.ts';
import type { SealedRecord, VaultDb } from './vault-db.ts';
import { type Timers, withWatchdog } from './watchdog.ts';

const TABLE = 'draft';

/**
 * What was typed and is no change yet, sealed. *Today* lists the drafts whenever something moves: they are kept in
 * memory once read, so that its answer does not queue behind whatever else goes over the disk.
 */
export class DraftStore {
  private readonly db: VaultDb;
  private readonly keys: VaultKeys;
  private readonly timers: Timers;
  /** Null: to be read anew. */
  private known: Promise<readonly Draft[]> | null = null;

  constructor(db: VaultDb, keys: VaultKeys, timers: Timers) {
    this.db = db;
    this.keys = keys;
    this.timers = timers;
  }

  async save(draft: Draft): Promise<void> {
    const k = this.nameOf(draft.key);
    const x = await this.keys.box.seal({ table: TABLE, key: k, ver: 1 }, draft);
    const table = this.db.sealedTable(TABLE);
    await this.write(() => this.db.transaction('rw', table, () => table.put({ k, v: 1, x })));
  }

  async drop(key: string): Promise<void> {
    await this.write(() => this.db.sealedTable(TABLE).delete(this.nameOf(key)));
  }

  async read(key: string): Promise<Draft | null> {
    const record = await this.patiently(this.db.sealedTable(TABLE).get(this.nameOf(key)));
    return record === undefined ? null : this.open(record);
  }

  all(): Promise<readonly Draft[]> {
    if (this.known === null) {
      const reading = this.readAll();
      this.known = reading;
      // A disk that did not answer is asked again.
      reading.catch(() => {
        if (this.known === reading) this.known = null;
      });
    }
    return this.known;
  }

  /** Those that open; a damaged one keeps no other back. */
  async readable(): Promise<readonly Draft[]> {
    const records = await this.patiently(this.db.sealedTable(TABLE).toArray());
    const opened = await Promise.all(records.map((record) => this.open(record).catch(() => null)));
    return opened.filter((draft) => draft !== null);
  }

  /** Nothing that was opened stays in memory. */
  forget(): void {
    this.known = null;
  }

  private async readAll(): Promise<readonly Draft[]> {
    const records = await this.patiently(this.db.sealedTable(TABLE).toArray());
    return Promise.all(records.map((record) => this.open(record)));
  }

  private async open(record: SealedRecord): Promise<Draft> {
    return storedDraftSchema.parse(
      await this.keys.box.open({ table: TABLE, key: record.k, ver: record.v }, record.x),
    );
  }

  private nameOf(key: string): string {
    return this.keys.opaque(TABLE, key);
  }

  private patiently<T>(reading: PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(reading), this.timers);
  }

  /** What was read before or meanwhile counts no more once the disk has answered, in time or late. */
  private async write(work: () => PromiseLike<unknown>): Promise<void> {
    const writing = Promise.resolve(work()).finally(() => this.forget());
    await withWatchdog(writing, this.timers);
  }
}
