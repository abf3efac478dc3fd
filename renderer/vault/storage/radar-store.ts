import * as z from 'zod';
import { FACTS_FORMAT, type FactsBlock } from '#shared/folds/facts-block.ts';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import { assert } from '#shared/kernel/assert.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import { type FactsBytes, openFacts, type StoredFacts } from './stored-facts.ts';
import type { SealedRecord, SealedTable, VaultDb } from './vault-db.ts';
import { type Timers, withWatchdog } from './watchdog.ts';

export interface FactsPage {
  readonly blocks: readonly SealedRecord[];
  readonly last: string | null;
}

/** What the radar kept at its last run, and what that run rests on (day, figures, build). */
export interface KeptRadar {
  readonly key: string;
  readonly results: Map<string, RadarResult>;
  /** Parts written since the results were last put together. */
  readonly parts: number;
}

const RESULTS_PER_BLOB = 1_000;
const META = 'radar';
const keySchema = z.object({ key: z.string() });

/** Facts blocks and the results of the radar, sealed like everything else of the vault. */
export class RadarStore {
  private readonly db: VaultDb;
  private readonly keys: VaultKeys;
  private readonly timers: Timers;

  constructor(db: VaultDb, keys: VaultKeys, timers: Timers) {
    this.db = db;
    this.keys = keys;
    this.timers = timers;
  }

  /** Opens blocks in another thread. */
  get key(): CryptoKey {
    return this.keys.box.key;
  }

  /** The blocks of these dossiers, in their order, sealed; undefined where there is none. */
  facts(ids: readonly string[]): Promise<(SealedRecord | undefined)[]> {
    const names = ids.map((id) => this.keys.opaque('facts', id));
    return this.patiently(this.db.sealedTable('facts').bulkGet(names));
  }

  /** Undefined where it is damaged. */
  open(block: SealedRecord): Promise<FactsBytes | undefined> {
    return openFacts(this.keys.box, block);
  }

  /**
   * The blocks of all dossiers, `count` at a time, in the order of their names: one question to the disk where as many
   * questions as blocks cost more than everything else. `after` is the `last` of the page before; null begins and ends.
   */
  async factsPage(after: string | null, count: number): Promise<FactsPage> {
    const table = this.db.sealedTable('facts');
    const range = after === null ? table.orderBy('k') : table.where('k').above(after);
    const records = await this.patiently(range.limit(count).toArray());
    return { blocks: records, last: records.length < count ? null : (records.at(-1)?.k ?? null) };
  }

  /** Blocks made anew from dossiers that are held. */
  async putFacts(made: readonly { readonly id: string; readonly block: FactsBlock | null }[]): Promise<void> {
    const records = await Promise.all(
      made.map(({ id, block }) =>
        this.seal('facts', this.keys.opaque('facts', id), block?.ver ?? 0, {
          id,
          format: FACTS_FORMAT,
          block,
        } satisfies StoredFacts),
      ),
    );
    await this.write(() => this.db.sealedTable('facts').bulkPut(records));
  }

  /** What was kept; null when nothing was. Of a damaged part the dossiers have no result, and are judged again. */
  async kept(): Promise<KeptRadar | null> {
    const meta = await this.patiently(this.db.sealedTable('meta').get(this.keys.opaque('meta', META)));
    if (meta === undefined) return null;
    const ground = await this.opened('meta', meta).catch(() => null);
    if (ground === null) return null;
    const { key } = keySchema.parse(ground);
    const records = await this.patiently(this.db.sealedTable('radar').orderBy('k').toArray());
    const results = new Map<string, RadarResult>();
    // By name: the blobs first, then the parts in the order they were written.
    for (const record of records)
      for (const result of asResults(await this.opened('radar', record).catch(() => [])))
        results.set(result.dossierId, result);
    return { key, results, parts: records.filter((record) => record.k.startsWith('p')).length };
  }

  /** Results that moved since, over the others. */
  async addPart(no: number, results: readonly RadarResult[]): Promise<void> {
    const record = await this.seal('radar', `p${String(no).padStart(6, '0')}`, 1, results);
    await this.write(() => this.db.sealedTable('radar').put(record));
  }

  /** All results at once, in place of what was kept. */
  async replace(key: string, results: readonly RadarResult[]): Promise<void> {
    const records: SealedRecord[] = [];
    for (let from = 0; from < results.length; from += RESULTS_PER_BLOB) {
      const name = `b${String(from / RESULTS_PER_BLOB).padStart(6, '0')}`;
      records.push(await this.seal('radar', name, 1, results.slice(from, from + RESULTS_PER_BLOB)));
    }
    const meta = await this.seal('meta', this.keys.opaque('meta', META), 1, { key });
    const [radar, metas] = [this.db.sealedTable('radar'), this.db.sealedTable('meta')];
    await this.write(() =>
      this.db.transaction('rw', [radar, metas], async () => {
        await radar.clear();
        await radar.bulkPut(records);
        await metas.put(meta);
      }),
    );
  }

  private async seal(table: SealedTable, k: string, v: number, value: unknown): Promise<SealedRecord> {
    return { k, v, x: await this.keys.box.seal({ table, key: k, ver: v }, value) };
  }

  private opened(table: SealedTable, record: SealedRecord): Promise<unknown> {
    return this.keys.box.open({ table, key: record.k, ver: record.v }, record.x);
  }

  private patiently<T>(reading: PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(reading), this.timers);
  }

  private write<T>(work: () => PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(work()), this.timers);
  }
}

/** As this desk wrote them; their bytes are authenticated. */
function asResults(value: unknown): RadarResult[] {
  assert(Array.isArray(value) && value.every(isResult), 'stored results have their shape');
  return value;
}

function isResult(value: unknown): value is RadarResult {
  return typeof value === 'object' && value !== null && 'dossierId' in value && 'entries' in value;
}
