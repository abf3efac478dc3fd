import { epochMsOf, type Instant, instantFromEpochMs } from '#shared/kernel/instant.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import type { HeldDossier } from '../desk.ts';
import { bundleOf, lineIn, type Member, membersOf, readLine } from './bundle.ts';
import type { SealedRecord, VaultDb } from './vault-db.ts';
import { type Timers, withWatchdog } from './watchdog.ts';

const TABLE = 'bundle';
/** Dossiers are opened one after the other, and the radar goes through them in their order. */
const OPEN_AT_ONCE = 3;
/** Of what was just sealed, as it came: the dossiers of an office or two. */
const FRESH_BYTES = 16 * 1024 * 1024;

/** Compressed dossiers as they came, sealed. A bundle never changes: another content has another name. */
export class BundleStore {
  private readonly db: VaultDb;
  private readonly keys: VaultKeys;
  private readonly timers: Timers;
  private readonly opened = new Map<string, Promise<Opened | null>>();
  /** Until a load is over: who opens a dossier meanwhile would wait behind all that the disk is still to write. */
  private readonly fresh = new Map<
    string,
    { readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> }
  >();
  private freshBytes = 0;

  constructor(db: VaultDb, keys: VaultKeys, timers: Timers) {
    this.db = db;
    this.keys = keys;
    this.timers = timers;
  }

  forget(): void {
    this.opened.clear();
    this.forgetFresh();
  }

  /** From here on everything is read from the disk, or what is named here is in no bundle any more. */
  forgetFresh(names: Iterable<string> = [...this.fresh.keys()]): void {
    for (const k of names) {
      this.freshBytes -= this.fresh.get(k)?.bytes.length ?? 0;
      this.fresh.delete(k);
    }
  }

  /** The same of a load, whose dossiers are looked at first; the name says nothing before it is written. */
  async sealFresh(bytes: Uint8Array<ArrayBuffer>, at: Instant): Promise<SealedRecord> {
    const record = await this.seal(bytes, at);
    this.fresh.set(record.k, { at: record.v, bytes });
    this.freshBytes += bytes.length;
    for (const k of this.fresh.keys()) {
      if (this.freshBytes <= FRESH_BYTES) break;
      this.forgetFresh([k]);
    }
    return record;
  }

  /** @param at when central confirmed what is in it */
  async seal(bytes: Uint8Array<ArrayBuffer>, at: Instant): Promise<SealedRecord> {
    // Chance, not content: two bundles with the same dossiers must not be told apart from two with others.
    const k = `b${[...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
    const v = epochMsOf(at);
    return { k, v, x: await this.keys.box.sealBytes({ table: TABLE, key: k, ver: v }, bytes) };
  }

  /** Null when it is not there, not in this bundle, or damaged. */
  async dossier(k: string, id: string): Promise<HeldDossier | null> {
    const found = await this.members(k);
    const member = found?.members.find((one) => one.id === id);
    if (!found || !member) return null;
    const dossier = await lineIn(member).then(readLine, () => null);
    return dossier && { rows: dossier.rows, confirmedAt: instantFromEpochMs(found.at) };
  }

  /** The bundle anew, with the dossiers that `change` leaves; null when none is left. */
  async remade(k: string, change: (member: Member) => Member | null): Promise<SealedRecord | null> {
    const found = await this.members(k);
    const members = (found?.members ?? []).flatMap((member) => change(member) ?? []);
    if (!found || members.length === 0) return null;
    return this.seal(await bundleOf(members), instantFromEpochMs(found.at));
  }

  private members(k: string): Promise<Opened | null> {
    const known = this.opened.get(k);
    if (known) return known;
    const reading = this.read(k);
    this.opened.set(k, reading);
    // A read that failed must be tried again, not remembered.
    reading.catch(() => this.opened.delete(k));
    const oldest = this.opened.keys().next();
    if (this.opened.size > OPEN_AT_ONCE && !oldest.done) this.opened.delete(oldest.value);
    return reading;
  }

  private async read(k: string): Promise<Opened | null> {
    const fresh = this.fresh.get(k);
    if (fresh) return { at: fresh.at, members: await membersOf(fresh.bytes) };
    const record = await withWatchdog(Promise.resolve(this.db.sealedTable(TABLE).get(k)), this.timers);
    if (record === undefined) {
      this.opened.delete(k);
      return null;
    }
    try {
      const bytes = await this.keys.box.openBytes({ table: TABLE, key: k, ver: record.v }, record.x);
      return { at: record.v, members: await membersOf(bytes) };
    } catch {
      // Damaged: central has them, and whoever asks is told that they are not here.
      return null;
    }
  }
}

interface Opened {
  readonly at: number;
  readonly members: readonly Member[];
}
