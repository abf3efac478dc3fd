import Dexie, { type Table } from 'dexie';
import type { Sealed } from '../crypto/box.ts';
import type { KdfParams } from '../crypto/vault-keys.ts';

/** The way into a vault of a laptop that was switched off. */
export interface ColdSlot {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly kdf: KdfParams;
  /** Data key under the passphrase. */
  readonly wrapped: Sealed;
  /** What the PIN was stretched to, under the data key: makes the warm way anew without asking for the PIN. */
  readonly pinKey: Sealed;
}

/** A vault that lives on this device. In clear: who it belongs to and how hard its PIN is to guess; nothing else. */
export interface PersonRecord {
  readonly staffId: string;
  readonly name: string;
  readonly initials: string;
  readonly badge: string;
  /** Name of the vault's database, chance alone. */
  readonly vaultId: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly kdf: KdfParams;
  /** Data key under the PIN; on a laptop also under a secret that is gone when it is switched off. */
  readonly wrapped: Sealed;
  /** The same key under the password of the last online sign-in, for a forgotten PIN. */
  readonly recovery: { readonly salt: Uint8Array<ArrayBuffer>; readonly wrapped: Sealed } | null;
  /** Laptops only; missing in records of before. */
  readonly cold?: ColdSlot | null;
  readonly waiting: number;
  readonly failedAttempts: number;
  /** Milliseconds since 1970 before which no PIN is tried. */
  readonly notBefore: number;
}

interface Fact {
  readonly k: string;
  readonly value: unknown;
}

export interface IndexedDbParts {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The only readable database of the desk: whose vaults are here, and public facts of central. */
export class RegistryDb extends Dexie {
  readonly people!: Table<PersonRecord, string>;
  /** Vaults whose PIN and password are both lost; kept, sealed, never deleted by the desk. */
  readonly sealed!: Table<PersonRecord, string>;
  readonly facts!: Table<Fact, string>;

  constructor(parts?: IndexedDbParts) {
    super('guichet-device', { ...parts, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ people: 'staffId', sealed: 'vaultId', facts: 'k' });
    this.people = this.table('people');
    this.sealed = this.table('sealed');
    this.facts = this.table('facts');
  }
}
