import Dexie, { type Table } from 'dexie';
import type { Sealed } from '../crypto/box.ts';
import type { IndexedDbParts } from './registry-db.ts';

/** One encrypted record. `k` is opaque, `v` a version that the ciphertext is bound to. */
export interface SealedRecord {
  readonly k: string;
  readonly v: number;
  readonly x: Sealed;
}

export interface SealedIntent {
  readonly seq: number;
  readonly v: number;
  readonly x: Sealed;
}

/** A change that central has confirmed; `on` is central's date of that day. */
export interface KeptRecord extends SealedRecord {
  readonly on: string;
}

/** A dossier held as a record of its own, a bundle with its dossiers, or several that came together; all names are opaque. */
export interface HeldRecord {
  readonly k: string;
  readonly m?: readonly string[];
  readonly b?: Readonly<Record<string, readonly string[]>>;
}

export type SealedTable =
  | 'meta'
  | 'dossier'
  | 'bundle'
  | 'digest'
  | 'space'
  | 'draft'
  | 'facts'
  | 'radar'
  | 'file';

/**
 * A person's vault. Every write is strict: what the screen calls saved has left the browser's caches.
 * The format of `outbox` records is never migrated: old mutations stay executable instead.
 */
export class VaultDb extends Dexie {
  readonly outbox!: Table<SealedIntent, number>;
  /** Confirmed changes, by their `mid`, for a central that is put back to a backup. */
  readonly kept!: Table<KeptRecord, string>;
  /** Pieces of the files of `file`, each under the key of its file. */
  readonly chunk!: Table<{ readonly k: string; readonly x: Sealed }, string>;
  /** Written in the transactions that write `dossier` and `bundle`. */
  readonly held!: Table<HeldRecord, string>;

  constructor(vaultId: string, parts?: IndexedDbParts) {
    super(`guichet-${vaultId}`, { ...parts, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ meta: 'k', dossier: 'k', digest: 'k', space: 'k', draft: 'k', outbox: 'seq' });
    // Derived from the dossiers: a desk of before has none and makes them when the radar first runs.
    this.version(2).stores({ facts: 'k', radar: 'k' });
    // Names of the dossiers held, each once more: the browser reads a whole table to list its keys.
    this.version(3)
      .stores({ held: 'k' })
      .upgrade(async (change) => {
        const names = await change.table<SealedRecord, string>('dossier').toCollection().primaryKeys();
        await change.table('held').bulkAdd(names.map((k) => ({ k })));
      });
    this.version(4).stores({ kept: 'k, on' });
    this.version(5).stores({ file: 'k', chunk: 'k' });
    // Dossiers of before stay records of their own until they are folded.
    this.version(6).stores({ bundle: 'k' });
    this.outbox = this.table('outbox');
    this.kept = this.table('kept');
    this.chunk = this.table('chunk');
    this.held = this.table('held');
  }

  sealedTable(name: SealedTable): Table<SealedRecord, string> {
    return this.table(name);
  }
}
