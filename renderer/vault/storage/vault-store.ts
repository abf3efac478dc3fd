import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { PackAnswer } from '#shared/sync/api.ts';
import { type Lease, leaseSchema } from '#shared/sync/lease.ts';
import type { Place, Sealed } from '../crypto/box.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import type { HeldDossier } from '../desk.ts';
import { type Intent, intentSchema } from '../intent.ts';
import { Mutex } from '../mutex.ts';
import { assert } from '#shared/kernel/assert.ts';
import { type Bundle, type BundledDossier, lineIn, membersOf, readLine } from './bundle.ts';
import { isDigestBlock, readDigestBlock, writeDigestBlock } from './digest-block.ts';
import { DossierStore, type PlannedStep } from './dossier-store.ts';
import { DraftStore } from './draft-store.ts';
import {
  knownRows,
  noProgress,
  type Profile,
  type Progress,
  profileSchema,
  progressSchema,
  storedDigests,
  storedPackSchema,
  storedSpaceSchema,
  verOf,
} from './stored-shapes.ts';
import { FileStore } from './file-store.ts';
import { RadarStore } from './radar-store.ts';
import { type ReadAhead, readAhead } from './read-ahead.ts';
import type { SealedIntent, SealedRecord, SealedTable, VaultDb } from './vault-db.ts';
import { type Timers, withWatchdog } from './watchdog.ts';

/** Everything one step of sync writes; it happens whole or not at all. */
export interface Batch {
  readonly dossiers?: readonly { readonly id: string; readonly held: HeldDossier }[];
  /** Dossiers as they came compressed; of one that is here twice, the record of its own counts. */
  readonly bundles?: readonly Bundle[];
  readonly droppedDossiers?: readonly string[];
  readonly digests?: readonly Digest[];
  readonly droppedDigests?: readonly string[];
  readonly spaces?: readonly { readonly spaceId: string; readonly rows: readonly Row[] }[];
  readonly intents?: readonly Intent[];
  readonly droppedIntents?: readonly number[];
  /** Records of the outbox that do not open any more: they leave it and stay, as they are, for whoever can read them. */
  readonly damagedIntents?: readonly number[];
  /** Confirmed changes that stay for a while, with central's date. */
  readonly kept?: readonly { readonly intent: Intent; readonly on: PlainDate }[];
  /** What was kept before this day goes. */
  readonly keptSince?: PlainDate;
  readonly progress?: Progress;
  readonly profile?: Profile;
  readonly lease?: Lease;
  /** Figures of the law; kept for ever, so that old amounts can be computed again. */
  readonly packs?: readonly PackAnswer[];
}

/** What of the outbox could be opened; the numbers of what could not. */
export interface OutboxRead {
  readonly intents: readonly Intent[];
  readonly damaged: readonly number[];
}

/** Few and large: the browser opens a file for each, which takes longer than to read a megabyte. */
const DIGESTS_PER_BLOB = 10_000;
const ASIDE = 'aside:';
/** Among the digests, so that putting them together anew takes it away: no name of a blob or of a single one. */
const INDEX_KEY = 'index';
const BLOB_KEY = /^b\d{5}$/;
const allTables = ['meta', 'dossier', 'bundle', 'digest', 'space', 'draft', 'facts'] as const;
const dossierTables = ['dossier', 'bundle', 'facts'] as const;

export interface HeldDigests {
  readonly all: Map<string, Digest>;
  /** Those of the last fold in its order, whatever was written since: what the index speaks of. */
  readonly folded: readonly Digest[];
  /** As `keepIndex` got it; null when nothing was kept since the last fold. */
  readonly index: Uint8Array<ArrayBuffer> | null;
  /** Which fold that was, for `keepIndex`. */
  readonly folds: number;
}

/** What the desk, sync and the radar ask of storage; the class below is the answer of a browser. */
export type DeskStore = Pick<
  VaultStore,
  Exclude<keyof VaultStore, 'open' | 'radar' | 'files' | 'drafts' | 'lease' | 'carryDamaged'>
> & {
  readonly drafts: Pick<DraftStore, Exclude<keyof DraftStore, 'readable'>>;
  readonly files: Pick<FileStore, keyof FileStore>;
  readonly radar: Pick<RadarStore, keyof RadarStore>;
};

/** Encrypted storage of one vault. Values are sealed before a transaction opens and opened after it ends. */
export class VaultStore {
  private readonly db: VaultDb;
  private readonly keys: VaultKeys;
  private readonly timers: Timers;
  private readonly dossiers: DossierStore;
  /** Steps follow each other: what one leaves where is known before the next is planned. */
  private readonly steps = new Mutex();
  /** Used up by the first reading of each; what is written later is not in it. */
  private aheadDigests: readonly SealedRecord[] | null = null;
  private folds = 0;
  private aheadIntents: readonly SealedIntent[] | null = null;
  /** Facts of the dossiers held and what the radar found in them. */
  readonly radar: RadarStore;
  readonly files: FileStore;
  readonly drafts: DraftStore;

  constructor(db: VaultDb, keys: VaultKeys, timers: Timers) {
    this.db = db;
    this.keys = keys;
    this.timers = timers;
    this.radar = new RadarStore(db, keys, timers);
    this.files = new FileStore(db, keys, timers);
    this.drafts = new DraftStore(db, keys, timers);
    this.dossiers = new DossierStore(db, keys, timers, () => this.steps.run(async () => undefined));
  }

  /** @param ahead what was read of this very database since the lock was taken; nothing may have been written since */
  async open(ahead?: ReadAhead): Promise<void> {
    const read = ahead ?? (await this.patiently(readAhead(this.db)));
    this.dossiers.open(read.held);
    this.aheadDigests = read.digests;
    this.aheadIntents = read.intents;
  }

  close(): void {
    this.dossiers.forget();
    this.drafts.forget();
    this.db.close();
  }

  holds(dossierId: string): boolean {
    return this.dossiers.holds(dossierId);
  }

  async profile(): Promise<Profile | null> {
    const value = await this.read('meta', 'profile');
    return value === undefined ? null : profileSchema.parse(value);
  }

  async progress(): Promise<Progress> {
    const value = await this.read('meta', 'progress');
    return value === undefined ? noProgress : progressSchema.parse(value);
  }

  /** How long this vault may still be read; null in one that nobody has limited yet. */
  async lease(): Promise<Lease | null> {
    const value = await this.read('meta', 'lease');
    return value === undefined ? null : leaseSchema.parse(value);
  }

  async pack(hash: string): Promise<PackAnswer | null> {
    const value = await this.read('meta', `pack:${hash}`);
    return value === undefined ? null : storedPackSchema.parse(value);
  }

  dossier(dossierId: string): Promise<HeldDossier | null> {
    return this.dossiers.dossier(dossierId);
  }

  /** These are what a step will write soon: sealed while the disk is busy. That they were is no promise to write them. */
  sealAhead(bundles: readonly Bundle[]): void {
    this.dossiers.sealAhead(bundles);
  }

  /** What is in a bundle that came; rejects when its bytes are damaged. */
  async readBundle({ bytes }: Bundle): Promise<readonly BundledDossier[]> {
    const lines = await Promise.all((await membersOf(bytes)).map(lineIn));
    return lines.map((line) => {
      const dossier = readLine(line);
      assert(dossier !== null, 'a line of a bundle is a dossier');
      return dossier;
    });
  }

  /** Puts a few newer records into bundles; false when nothing is worth it. Run when idle. */
  foldDossiers(): Promise<boolean> {
    return this.steps.run(async () => {
      const planned = await this.dossiers.planFold();
      if (planned === null) return false;
      await this.writeStep(planned, dossierTables, async () => undefined);
      return true;
    });
  }

  async spaceRows(spaceId: string): Promise<Row[]> {
    const value = await this.read('space', spaceId);
    return value === undefined ? [] : knownRows(storedSpaceSchema.parse(value).rows);
  }

  async digests(): Promise<Map<string, Digest>> {
    return (await this.heldDigests()).all;
  }

  /** All digests: the blobs, with the single ones written since over them. */
  async heldDigests(): Promise<HeldDigests> {
    const records = this.aheadDigests ?? (await this.patiently(this.db.sealedTable('digest').toArray()));
    this.aheadDigests = null;
    const blobs = records.filter(({ k }) => BLOB_KEY.test(k));
    const singles = records.filter(({ k }) => k !== INDEX_KEY && !BLOB_KEY.test(k));
    const kept = records.find(({ k }) => k === INDEX_KEY);
    const digests = new Map<string, Digest>();
    const folded: Digest[] = [];
    const gone = new Set<string>();
    for (const part of [blobs, singles]) {
      const opened = await Promise.all(part.map((record) => this.openDigests(record)));
      for (const [at, found] of opened.entries()) {
        if (found.length === 0) gone.add(part[at]?.k ?? '');
        if (part === blobs) for (const digest of found) folded.push(digest);
        // A single one was written after every blob, whatever its version: it may be of another office.
        for (const digest of found) digests.set(digest.dossierId, digest);
      }
    }
    if (gone.size > 0)
      for (const id of digests.keys()) if (gone.has(this.nameOf('digest', id))) digests.delete(id);
    const index = kept
      ? await this.keys.box
          .openBytes({ table: 'digest', key: kept.k, ver: kept.v }, kept.x)
          // Damaged: everything in it is in the cards too.
          .catch(() => null)
      : null;
    return { all: digests, folded, index, folds: this.folds };
  }

  private async openDigests({ k, v, x }: SealedRecord): Promise<readonly Digest[]> {
    const bytes = await this.keys.box.openBytes({ table: 'digest', key: k, ver: v }, x);
    if (isDigestBlock(bytes)) return readDigestBlock(bytes);
    return storedDigests(JSON.parse(new TextDecoder().decode(bytes)));
  }

  /** Keeps the index of the search over the digests of that fold; of a fold before, it is let go. */
  async keepIndex(bytes: Uint8Array<ArrayBuffer>, folds: number): Promise<void> {
    const x = await this.keys.box.sealBytes({ table: 'digest', key: INDEX_KEY, ver: 1 }, bytes);
    if (folds !== this.folds) return;
    await this.write(() => this.db.sealedTable('digest').put({ k: INDEX_KEY, v: 1, x }));
  }

  /** Puts all digests in a few blobs again; run when idle. Says the how manieth time it is, for `keepIndex`. */
  async foldDigests(digests: readonly Digest[], progress?: Progress): Promise<number> {
    this.folds += 1;
    const { folds } = this;
    const records: SealedRecord[] = [];
    for (let from = 0; from < digests.length; from += DIGESTS_PER_BLOB) {
      const key = `b${String(from / DIGESTS_PER_BLOB).padStart(5, '0')}`;
      const block = writeDigestBlock(digests.slice(from, from + DIGESTS_PER_BLOB));
      const x = await this.keys.box.sealBytes({ table: 'digest', key, ver: 1 }, block);
      records.push({ k: key, v: 1, x });
    }
    const meta = progress
      ? await this.sealRecord('meta', this.nameOf('meta', 'progress'), 1, progress)
      : null;
    await this.write(() =>
      this.db.transaction('rw', [this.db.sealedTable('digest'), this.db.sealedTable('meta')], async () => {
        await this.db.sealedTable('digest').clear();
        await this.db.sealedTable('digest').bulkPut(records);
        if (meta) await this.db.sealedTable('meta').put(meta);
      }),
    );
    return folds;
  }

  /** One record that does not open keeps no other back. */
  async intents(): Promise<OutboxRead> {
    const sealed = this.aheadIntents ?? (await this.patiently(this.db.outbox.orderBy('seq').toArray()));
    this.aheadIntents = null;
    const opened = await Promise.all(
      sealed.map((record) => this.openIntent({ table: 'outbox', key: record.seq, ver: record.v }, record.x)),
    );
    return {
      intents: opened.filter((intent) => intent !== null),
      damaged: sealed.flatMap(({ seq }, index) => (opened[index] === null ? [seq] : [])),
    };
  }

  /** Confirmed changes that are still here, oldest first. Central has them: a damaged one is passed over. */
  async kept(): Promise<Intent[]> {
    const records = await this.patiently(this.db.kept.toArray());
    const opened = await Promise.all(
      records.map((record) => this.openIntent({ table: 'kept', key: record.k, ver: record.v }, record.x)),
    );
    return opened
      .filter((intent) => intent !== null)
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq));
  }

  private async openIntent(place: Place, sealed: Sealed): Promise<Intent | null> {
    const value = await this.keys.box.open(place, sealed).catch(() => null);
    return intentSchema.safeParse(value).data ?? null;
  }

  /**
   * Durable when it resolves. A sequence already used is refused by the database itself.
   * @param onLate told when it became durable after it was given up
   */
  async addIntent(intent: Intent, onLate?: () => void): Promise<void> {
    const record = await this.sealIntent(intent);
    await this.write(
      () => this.db.transaction('rw', this.db.outbox, () => this.db.outbox.add(record)),
      onLate,
    );
  }

  /** Replaces the whole outbox under new numbers, together with the device that carries them. */
  async renumber(intents: readonly Intent[], profile: Profile, progress: Progress): Promise<void> {
    const records = await Promise.all(intents.map((intent) => this.sealIntent(intent)));
    const meta = await Promise.all([
      this.sealNamed('meta', 'profile', 1, profile),
      this.sealNamed('meta', 'progress', 1, progress),
    ]);
    await this.write(() =>
      this.db.transaction('rw', [this.db.outbox, this.db.sealedTable('meta')], async () => {
        await this.db.outbox.clear();
        await this.db.outbox.bulkAdd(records);
        await this.db.sealedTable('meta').bulkPut(meta);
      }),
    );
  }

  /** Records of a former vault that nobody could read, behind all others: the next opening puts them aside and counts them. */
  async carryDamaged(records: readonly SealedIntent[]): Promise<void> {
    const last = await this.patiently(this.db.outbox.orderBy('seq').last());
    const behind = records.map((record, index) => ({ ...record, seq: (last?.seq ?? 0) + 1 + index }));
    await this.write(() => this.db.outbox.bulkPut(behind));
  }

  /** @param onLate told when it became durable after it was given up */
  apply(batch: Batch, onLate?: () => void): Promise<void> {
    return this.steps.run(() => this.applyNow(batch, onLate));
  }

  private async applyNow(batch: Batch, onLate?: () => void): Promise<void> {
    const [planned, puts, intents, kept] = await Promise.all([
      this.dossiers.plan(batch),
      this.sealBatch(batch),
      Promise.all((batch.intents ?? []).map((intent) => this.sealIntent(intent))),
      Promise.all((batch.kept ?? []).map((one) => this.sealKept(one))),
    ]);
    const { keptSince } = batch;
    await this.writeStep(
      planned,
      allTables,
      async () => {
        for (const [name, records] of puts)
          if (records.length > 0) await this.db.sealedTable(name).bulkPut(records);
        for (const seq of batch.damagedIntents ?? []) await this.putAside(seq);
        if (intents.length > 0) await this.db.outbox.bulkPut(intents);
        if (batch.droppedIntents && batch.droppedIntents.length > 0)
          await this.db.outbox.bulkDelete([...batch.droppedIntents]);
        if (kept.length > 0) await this.db.kept.bulkPut(kept);
        if (keptSince !== undefined && kept.length > 0)
          await this.db.kept.where('on').below(keptSince).delete();
      },
      onLate,
    );
  }

  private async putAside(seq: number): Promise<void> {
    const record = await this.db.outbox.get(seq);
    if (record === undefined) return;
    // The same number may come again and be damaged again: its first bytes, which are chance, tell the two apart.
    const name = `${ASIDE}${seq}:${record.x.subarray(0, 12).join('.')}`;
    await this.db.sealedTable('meta').put({ k: name, v: record.v, x: record.x });
    await this.db.outbox.delete(seq);
  }

  private async writeStep(
    planned: PlannedStep,
    tables: readonly SealedTable[],
    more: () => Promise<void>,
    onLate?: () => void,
  ): Promise<void> {
    const { held, outbox, kept } = this.db;
    await this.write(
      () =>
        this.db.transaction(
          'rw',
          [...tables.map((name) => this.db.sealedTable(name)), held, outbox, kept],
          async () => {
            await this.dossiers.write(planned);
            await more();
          },
        ),
      // Given up and written all the same: where everything lies is on the disk.
      () => {
        void held.toArray().then((records) => this.dossiers.open(records));
        onLate?.();
      },
    );
    this.dossiers.written(planned);
  }

  private async sealBatch(batch: Batch): Promise<Map<SealedTable, SealedRecord[]>> {
    const meta: Promise<SealedRecord>[] = [];
    if (batch.progress) meta.push(this.sealNamed('meta', 'progress', 1, batch.progress));
    if (batch.profile) meta.push(this.sealNamed('meta', 'profile', 1, batch.profile));
    if (batch.lease) meta.push(this.sealNamed('meta', 'lease', 1, batch.lease));
    for (const pack of batch.packs ?? []) meta.push(this.sealNamed('meta', `pack:${pack.hash}`, 1, pack));
    return new Map<SealedTable, SealedRecord[]>([
      ['meta', await Promise.all(meta)],
      [
        'digest',
        await Promise.all([
          ...(batch.digests ?? []).map((digest) =>
            this.sealNamed('digest', digest.dossierId, digest.ver, [digest]),
          ),
          // The card may lie in a blob, which is sealed as a whole: nothing in its place says that it is gone.
          ...(batch.droppedDigests ?? []).map((id) => this.sealNamed('digest', id, 1, [])),
        ]),
      ],
      [
        'space',
        await Promise.all(
          (batch.spaces ?? []).map(({ spaceId, rows }) =>
            this.sealNamed('space', spaceId, verOf(rows), { spaceId, rows }),
          ),
        ),
      ],
    ]);
  }

  private sealNamed(table: SealedTable, id: string, ver: number, value: unknown): Promise<SealedRecord> {
    return this.sealRecord(table, this.nameOf(table, id), ver, value);
  }

  private async sealRecord(table: SealedTable, k: string, v: number, value: unknown): Promise<SealedRecord> {
    return { k, v, x: await this.keys.box.seal({ table, key: k, ver: v }, value) };
  }

  private async sealIntent(intent: Intent) {
    return {
      seq: intent.seq,
      v: 1,
      x: await this.keys.box.seal({ table: 'outbox', key: intent.seq, ver: 1 }, intent),
    };
  }

  private async sealKept({ intent, on }: { readonly intent: Intent; readonly on: PlainDate }) {
    const x = await this.keys.box.seal({ table: 'kept', key: intent.mid, ver: 1 }, intent);
    return { k: intent.mid, on, v: 1, x };
  }

  private async read(table: SealedTable, id: string): Promise<unknown> {
    const record = await this.patiently(this.db.sealedTable(table).get(this.nameOf(table, id)));
    return record === undefined ? undefined : this.openRecord(table, record);
  }

  private openRecord(table: SealedTable, record: SealedRecord): Promise<unknown> {
    return this.keys.box.open({ table, key: record.k, ver: record.v }, record.x);
  }

  private nameOf(table: SealedTable, id: string): string {
    return this.keys.opaque(table, id);
  }

  /** A disk that stopped answering writes answers no reads either. */
  private patiently<T>(reading: PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(reading), this.timers);
  }

  private write<T>(work: () => PromiseLike<T>, onLate?: () => void): Promise<T> {
    this.aheadDigests = null;
    this.aheadIntents = null;
    return withWatchdog(Promise.resolve(work()), this.timers, onLate);
  }
}
