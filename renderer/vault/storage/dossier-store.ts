import type { VaultKeys } from '../crypto/vault-keys.ts';
import type { HeldDossier } from '../desk.ts';
import { type Bundle, bundleOf, lineOf } from './bundle.ts';
import { BundleStore } from './bundle-store.ts';
import { type Consequences, HeldIndex } from './held-index.ts';
import { joinBundles } from './join-bundles.ts';
import { storedFacts } from './stored-facts.ts';
import { storedDossier } from './stored-rows.ts';
import { asRow, knownRows, verOf } from './stored-shapes.ts';
import type { HeldRecord, SealedRecord, VaultDb } from './vault-db.ts';
import { type Timers, withWatchdog } from './watchdog.ts';

const MOST_RECENT = 4;
/** What lies alone is put together when there is as much as central puts in one. */
const TOGETHER = 4;

/** Parts of a first load that came while others are written: a part for each office in two answers at once. */
const MOST_AHEAD = 8;

/** A value of the disk, and whose dossiers are in it. */
interface SealedBundle {
  readonly record: SealedRecord;
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Dossiers that arrive or leave in one step. */
export interface DossierStep {
  readonly dossiers?: readonly { readonly id: string; readonly held: HeldDossier }[];
  readonly bundles?: readonly Bundle[];
  readonly droppedDossiers?: readonly string[];
}

/** A step sealed and ready to be written, with what it does to the places. */
export interface PlannedStep {
  readonly consequences: Consequences | null;
  readonly rows: readonly SealedRecord[];
  readonly facts: readonly SealedRecord[];
  readonly bundles: readonly SealedRecord[];
  readonly rowDeletes: readonly string[];
  readonly factDeletes: readonly string[];
}

const nothing: PlannedStep = {
  consequences: null,
  rows: [],
  facts: [],
  bundles: [],
  rowDeletes: [],
  factDeletes: [],
};

/** The dossiers held: in bundles as they came, and newer ones as records of their own over them. */
export class DossierStore {
  private readonly db: VaultDb;
  private readonly keys: VaultKeys;
  private readonly timers: Timers;
  private readonly bundles: BundleStore;
  private readonly stepDone: () => Promise<void>;
  private index = HeldIndex.of([]);
  /** Asked for every card at each sync: a keyed hash each time would take a second of 50,000. */
  private readonly names = new Map<string, string>();
  private readonly recent = new Map<string, Promise<HeldDossier | null>>();
  private ahead: { readonly of: readonly Bundle[]; readonly came: Promise<readonly SealedBundle[]> }[] = [];

  /** @param stepDone resolves when the step that is being written is over */
  constructor(db: VaultDb, keys: VaultKeys, timers: Timers, stepDone: () => Promise<void>) {
    this.db = db;
    this.keys = keys;
    this.timers = timers;
    this.stepDone = stepDone;
    this.bundles = new BundleStore(db, keys, timers);
  }

  open(held: readonly HeldRecord[]): void {
    this.index = HeldIndex.of(held);
  }

  forget(): void {
    this.recent.clear();
    this.ahead = [];
    this.bundles.forget();
  }

  holds(id: string): boolean {
    return this.index.has(this.nameOf(id));
  }

  /** Opening a dossier asks for it several times in a row: the last few stay read until something is written. */
  dossier(id: string): Promise<HeldDossier | null> {
    const known = this.recent.get(id);
    if (known) return known;
    const reading = this.read(id);
    this.recent.set(id, reading);
    // A read that failed must be tried again, not remembered.
    reading.catch(() => this.recent.delete(id));
    const oldest = this.recent.keys().next();
    if (this.recent.size > MOST_RECENT && !oldest.done) this.recent.delete(oldest.value);
    return reading;
  }

  /** Seals bundles of a step that comes next, while the disk is busy with the one before. */
  sealAhead(bundles: readonly Bundle[]): void {
    if (bundles.length === 0) return;
    const came = this.sealAll(bundles);
    // Heard when it is waited for.
    came.catch(() => undefined);
    this.ahead.push({ of: bundles, came });
    if (this.ahead.length > MOST_AHEAD) this.ahead.shift();
  }

  /** Seals what a step writes. Steps are planned and written one at a time. */
  async plan(step: DossierStep): Promise<PlannedStep> {
    const { dossiers = [], bundles = [], droppedDossiers = [] } = step;
    if (dossiers.length + bundles.length + droppedDossiers.length === 0) return nothing;
    const dropped = droppedDossiers.map((id) => this.nameOf(id));
    const [rows, facts, came] = await Promise.all([
      Promise.all(dossiers.map(({ id, held }) => this.sealRow(id, held))),
      Promise.all(dossiers.map(({ id, held }) => this.sealFacts(id, held))),
      this.sealed(bundles),
    ]);
    // Made of the rows that were there before; the radar makes them anew.
    const stale = came.flatMap(({ ids }) => ids.filter((id) => this.index.has(this.nameOf(id))));
    // What leaves must not lie on in the bundle of its neighbours.
    const { remade, gone } = await this.without(new Set(droppedDossiers), dropped);
    const consequences = this.index.after({
      put: rows.map(({ k }) => k),
      bundles: [...remade, ...came].map(({ record, names }) => ({ k: record.k, names })),
      dropped,
      gone,
    });
    return {
      consequences,
      rows,
      facts,
      bundles: [...remade, ...came].map(({ record }) => record),
      rowDeletes: [...consequences.rowDeletes, ...dropped],
      factDeletes: [...droppedDossiers, ...stale].map((id) => this.keys.opaque('facts', id)),
    };
  }

  /** Within a transaction over `dossier`, `facts`, `bundle` and `held`. */
  async write(step: PlannedStep): Promise<void> {
    const { consequences, rows, facts, bundles, rowDeletes, factDeletes } = step;
    if (consequences === null) return;
    const table = (name: 'dossier' | 'facts' | 'bundle') => this.db.sealedTable(name);
    if (rows.length > 0) await table('dossier').bulkPut([...rows]);
    if (facts.length > 0) await table('facts').bulkPut([...facts]);
    if (bundles.length > 0) await table('bundle').bulkPut([...bundles]);
    if (rowDeletes.length > 0) await table('dossier').bulkDelete([...rowDeletes]);
    if (factDeletes.length > 0) await table('facts').bulkDelete([...factDeletes]);
    const { heldPuts, heldDeletes, bundleDeletes } = consequences;
    if (bundleDeletes.length > 0) await table('bundle').bulkDelete([...bundleDeletes]);
    if (heldPuts.length > 0) await this.db.held.bulkPut([...heldPuts]);
    if (heldDeletes.length > 0) await this.db.held.bulkDelete([...heldDeletes]);
  }

  /** After the commit: whoever began to read before it may have read what was there. */
  written({ consequences }: PlannedStep): void {
    this.recent.clear();
    if (consequences === null) return;
    this.bundles.forgetFresh(consequences.bundleDeletes);
    this.index = consequences.next;
  }

  /**
   * One bundle made anew with the newer records of its dossiers, or some that lie alone put together; null when nothing
   * is worth it. Its facts stay: the rows are the same.
   */
  async planFold(): Promise<PlannedStep | null> {
    // Nothing else is to do: the load is over.
    this.bundles.forgetFresh();
    const worn = this.index.worn();
    const names = worn?.names ?? this.index.loose().slice(0, TOGETHER);
    if (worn === undefined && names.length < TOGETHER) return null;
    const records = await this.patiently(this.db.sealedTable('dossier').bulkGet([...names]));
    const newer = new Map<string, HeldDossier>();
    const damaged = new Set<string>();
    for (const record of records) {
      const stored = storedDossier(record && (await this.opened(record).catch(() => null)));
      if (stored === null) {
        // It takes its older line with it: that it is not here is noticed when it is opened, that it is old never.
        if (record) damaged.add(record.k);
        continue;
      }
      const { id, rows, confirmedAt } = stored;
      // As they lie: types that this build does not know stay for a later one.
      newer.set(id, { rows: rows.map(asRow), confirmedAt });
    }
    const record = worn
      ? await this.bundles.remade(worn.k, (member) => {
          const { id } = member;
          const held = newer.get(id);
          if (held !== undefined) return { id, line: lineOf(id, held.rows) };
          const name = this.nameOf(id);
          return names.includes(name) && !damaged.has(name) ? member : null;
        })
      : await this.together(newer);
    if (record === null) return null;
    const consequences = this.index.after({ put: [], bundles: [{ k: record.k, names }], dropped: [] });
    return { ...nothing, consequences, bundles: [record], rowDeletes: consequences.rowDeletes };
  }

  private sealed(bundles: readonly Bundle[]): Promise<readonly SealedBundle[]> {
    const found = this.ahead.find(
      ({ of }) => of.length === bundles.length && of.every(({ bytes }, nth) => bytes === bundles[nth]?.bytes),
    );
    // A record is written once; and without bundles in a step the load is over.
    this.ahead = bundles.length === 0 ? [] : this.ahead.filter((one) => one !== found);
    return found?.came ?? this.sealAll(bundles);
  }

  private sealAll(bundles: readonly Bundle[]): Promise<readonly SealedBundle[]> {
    return Promise.all(
      joinBundles(bundles).map(async ({ members, bytes, confirmedAt }) => ({
        record: await this.bundles.sealFresh(bytes, confirmedAt),
        ids: members.map(({ id }) => id),
        names: members.map(({ id }) => this.nameOf(id)),
      })),
    );
  }

  private async together(newer: ReadonlyMap<string, HeldDossier>): Promise<SealedRecord | null> {
    // One that a build of before had already dropped: it is noticed when it is opened.
    if (newer.size < TOGETHER) return null;
    const sorted = [...newer].sort(([a], [b]) => (a < b ? -1 : 1));
    const [oldest] = sorted.map(([, { confirmedAt }]) => confirmedAt).sort();
    if (oldest === undefined) return null;
    const members = sorted.map(([id, { rows }]) => ({ id, line: lineOf(id, rows) }));
    return this.bundles.seal(await bundleOf(members), oldest);
  }

  private async without(ids: ReadonlySet<string>, names: readonly string[]) {
    const remade: { readonly record: SealedRecord; readonly names: readonly string[] }[] = [];
    const gone: string[] = [];
    for (const [k, left] of this.index.bundlesWith(names)) {
      gone.push(k);
      if (left.length === 0) continue;
      const record = await this.bundles.remade(k, (member) =>
        !ids.has(member.id) && left.includes(this.nameOf(member.id)) ? member : null,
      );
      if (record !== null) remade.push({ record, names: left });
    }
    return { remade, gone };
  }

  private async read(id: string): Promise<HeldDossier | null> {
    const name = this.nameOf(id);
    const found = await this.readAt(name, id);
    if (found !== null || !this.index.has(name)) return found;
    // Between its commit and its end a step may have moved it: what it did is known after it.
    await this.stepDone();
    const again = await this.readAt(name, id);
    // An older build may have dropped it without its name: it is fetched again.
    if (again === null) this.index = this.index.after({ put: [], bundles: [], dropped: [name] }).next;
    return again;
  }

  private async readAt(name: string, id: string): Promise<HeldDossier | null> {
    const place = this.index.placeOf(name);
    if (place === null) return null;
    if (place !== 'row') return this.bundles.dossier(place.bundle, id);

    const record = await this.patiently(this.db.sealedTable('dossier').get(name));
    if (record === undefined) return null;
    // Damaged is as good as not here: central has it, and it is asked for again.
    const stored = storedDossier(await this.opened(record).catch(() => null));
    return stored && { rows: knownRows(stored.rows), confirmedAt: stored.confirmedAt };
  }

  private async sealRow(id: string, held: HeldDossier): Promise<SealedRecord> {
    const k = this.nameOf(id);
    const v = verOf(held.rows);
    return { k, v, x: await this.keys.box.seal({ table: 'dossier', key: k, ver: v }, { id, ...held }) };
  }

  private async sealFacts(id: string, { rows }: HeldDossier): Promise<SealedRecord> {
    const k = this.keys.opaque('facts', id);
    const v = verOf(rows);
    // With the rows they come from, in one transaction: a block never speaks of other rows than those held.
    return { k, v, x: await this.keys.box.seal({ table: 'facts', key: k, ver: v }, storedFacts(id, rows)) };
  }

  private opened(record: SealedRecord): Promise<unknown> {
    return this.keys.box.open({ table: 'dossier', key: record.k, ver: record.v }, record.x);
  }

  private patiently<T>(reading: PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(reading), this.timers);
  }

  private nameOf(id: string): string {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const name = this.keys.opaque('dossier', id);
    this.names.set(id, name);
    return name;
  }
}
