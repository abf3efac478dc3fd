import { epochMsOf, type Instant, instantFromEpochMs } from '#shared/kernel/instant.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import type { HeldDossier } from '../desk.ts';
import { idOfLine, packLines, readLine, unpackLines } from './bundle.ts';
import type { SealedRecord, VaultDb } from './vault-db.ts';
import { type Timers, withWatchdog } from './watchdog.ts';

const TABLE = 'bundle';
/** Dossiers are opened one after the other, and the radar goes through them in their order. */
const UNPACKED_AT_ONCE = 3;

/** Compressed dossiers as they came, sealed. A bundle never changes: another content has another name. */
export class BundleStore {
  private readonly db: VaultDb;
  private readonly keys: VaultKeys;
  private readonly timers: Timers;
  private readonly unpacked = new Map<string, Promise<Unpacked | null>>();

  constructor(db: VaultDb, keys: VaultKeys, timers: Timers) {
    this.db = db;
    this.keys = keys;
    this.timers = timers;
  }

  forget(): void {
    this.unpacked.clear();
  }

  /** @param at when central confirmed what is in it */
  async seal(bytes: Uint8Array<ArrayBuffer>, at: Instant): Promise<SealedRecord> {
    // Chance, not content: two bundles with the same dossiers must not be told apart from two with others.
    const k = `b${[...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
    const v = epochMsOf(at);
    return { k, v, x: await this.keys.box.sealBytes({ table: TABLE, key: k, ver: v }, bytes) };
  }

  /** Null when it is not there, or not in this bundle. */
  async dossier(k: string, id: string): Promise<HeldDossier | null> {
    const found = await this.lines(k);
    const line = found?.lines.find((one) => idOfLine(one) === id);
    if (!found || line === undefined) return null;
    return { rows: readLine(line).rows, confirmedAt: instantFromEpochMs(found.at) };
  }

  /** The bundle anew, with the lines that `change` leaves; null when none is left. */
  async remade(k: string, change: (line: string, id: string) => string | null): Promise<SealedRecord | null> {
    const found = await this.lines(k);
    const lines = (found?.lines ?? []).flatMap((line) => change(line, idOfLine(line) ?? '') ?? []);
    if (!found || lines.length === 0) return null;
    return this.seal(await packLines(lines), instantFromEpochMs(found.at));
  }

  private lines(k: string): Promise<Unpacked | null> {
    const known = this.unpacked.get(k);
    if (known) return known;
    const reading = this.read(k);
    this.unpacked.set(k, reading);
    // A read that failed must be tried again, not remembered.
    reading.catch(() => this.unpacked.delete(k));
    const oldest = this.unpacked.keys().next();
    if (this.unpacked.size > UNPACKED_AT_ONCE && !oldest.done) this.unpacked.delete(oldest.value);
    return reading;
  }

  private async read(k: string): Promise<Unpacked | null> {
    const record = await withWatchdog(Promise.resolve(this.db.sealedTable(TABLE).get(k)), this.timers);
    if (record === undefined) {
      this.unpacked.delete(k);
      return null;
    }
    try {
      const bytes = await this.keys.box.openBytes({ table: TABLE, key: k, ver: record.v }, record.x);
      return { at: record.v, lines: await unpackLines(bytes) };
    } catch {
      // Damaged: central has them, and whoever asks is told that they are not here.
      return null;
    }
  }
}

interface Unpacked {
  readonly at: number;
  readonly lines: readonly string[];
}
