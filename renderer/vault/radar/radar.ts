import type { FactsBlock } from '#shared/folds/facts-block.ts';
import { FACTS_FORMAT, factsOf } from '#shared/folds/facts-block.ts';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { PackInForce } from '../contract.ts';
import type { Desk } from '../desk.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import { isStorageError } from '../storage/watchdog.ts';
import { breathe, SLICE_MS } from './breathe.ts';

// Eight interviews and the rules behind them: loaded by the first run, not between PIN and desk.
const loadFold = () => import('#shared/folds/rights/radar-result.ts');

const BLOCKS_AT_ONCE = 50;
const DOSSIERS_AT_ONCE = 10;
/** Parts after which the results are put together again. */
const MOST_PARTS = 40;

export interface RadarParts {
  readonly store: DeskStore;
  readonly desk: Desk;
  readonly buildId: string;
  readonly pack: () => Promise<PackInForce>;
  /** False while a first load runs: what is missing would be looked at for nothing. */
  readonly ready: () => boolean;
  /** Told what a run found anew, once it is kept. Between two steps it gives way; false: the vault closes. */
  readonly onFound: (
    found: readonly RadarResult[],
    on: PlainDate,
    pack: Pack,
    giveWay: () => Promise<boolean>,
  ) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
}

interface Ground {
  readonly key: string;
  readonly on: PlainDate;
  readonly pack: Pack;
}

/**
 * The radar over all dossiers held here, in the background. Everything is judged once a day, with new figures of the
 * law and with a new build; in between only the dossiers that moved. It works on the facts blocks and in slices, so
 * that whoever asks something of the vault waits for one slice at most: the next begins when everybody has their answer.
 */
export class Radar {
  private readonly parts: RadarParts;
  private results = new Map<string, RadarResult>();
  /** Of dossiers with changes on their way: shown, never kept. */
  private readonly shown = new Map<string, RadarResult>();
  private readonly moved = new Set<string>();
  private key: string | null = null;
  private nextPart = 0;
  private loaded = false;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private sliceFrom = 0;
  /** Waits for queries that go on; closing ends them, it does not depend on a query. */
  private readonly waits = new Set<() => void>();

  constructor(parts: RadarParts) {
    this.parts = parts;
  }

  /** What was found, with the changes on their way. */
  *all(): Iterable<RadarResult> {
    for (const [id, result] of this.results) yield this.shown.get(id) ?? result;
    for (const [id, result] of this.shown) if (!this.results.has(id)) yield result;
  }

  /** These dossiers, or the changes on their way to them, are no longer what they were. */
  touch(ids: readonly string[]): void {
    for (const id of ids) this.moved.add(id);
  }

  /** Runs when there is something to do; a run that goes on is followed by one more. */
  wake(): void {
    if (this.stopped || !this.parts.ready()) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.runs().finally(() => {
      this.running = null;
    });
  }

  /** Resolves when nothing runs. */
  async settled(): Promise<void> {
    await this.running;
  }

  stop(): Promise<void> {
    this.stopped = true;
    for (const end of this.waits) end();
    return this.settled();
  }

  private async runs(): Promise<void> {
    do {
      this.again = false;
      try {
        await this.once();
      } catch (error) {
        // A disk that does not answer: what is known stays, and the next sync tries again.
        if (!isStorageError(error) && !this.stopped) throw error;
      }
    } while (this.again && !this.stopped);
  }

  private async once(): Promise<void> {
    const { desk } = this.parts;
    const { hash, pack } = await this.parts.pack();
    const on = desk.session.today;
    const ground: Ground = { key: [on, hash, FACTS_FORMAT, this.parts.buildId].join(' '), on, pack };
    this.sliceFrom = this.parts.clock();
    if (!this.loaded) await this.load();
    const found = this.key === ground.key ? await this.judgeMoved(ground) : await this.judgeAll(ground);
    if (found.length === 0 || this.stopped) return;
    desk.subscriptions.notify('radar');
    await this.parts.onFound(found, on, pack, () => this.giveWay());
  }

  private async load(): Promise<void> {
    const { store, desk } = this.parts;
    const kept = await store.radar.kept();
    this.loaded = true;
    if (kept === null) return;
    this.key = kept.key;
    this.nextPart = kept.parts;
    this.results = kept.results;
    for (const id of this.results.keys()) {
      if (!store.holds(id)) this.results.delete(id);
      await this.letIn();
    }
    // Written with the dossiers but after them: what came in before the last stop is looked at now.
    for (const [id, digest] of desk.baseDigests()) {
      if (store.holds(id) && this.results.get(id)?.ver !== digest.ver) this.moved.add(id);
      await this.letIn();
    }
    desk.subscriptions.notify('radar');
  }

  private async judgeAll(ground: Ground): Promise<readonly RadarResult[]> {
    const { store } = this.parts;
    const changing = [...this.moved];
    this.moved.clear();
    const ids = await this.heldIds();
    const next = new Map<string, RadarResult>();
    await this.judgePages(ids, ground, (result) => next.set(result.dossierId, result));
    if (this.stopped) {
      this.touch(changing);
      return [];
    }
    await this.judgeShown([...new Set([...changing, ...this.shown.keys()])], ground);
    await store.radar.replace(ground.key, [...next.values()]);
    this.results = next;
    this.key = ground.key;
    this.nextPart = 0;
    return [...this.all()];
  }

  /** Each name is a keyed hash: fifty thousand at once would hold the worker for seconds. */
  private async heldIds(): Promise<string[]> {
    const { store, desk } = this.parts;
    const held: string[] = [];
    for (const [id] of desk.baseDigests()) {
      if (store.holds(id)) held.push(id);
      await this.letIn();
    }
    return held;
  }

  private async judgeMoved(ground: Ground): Promise<readonly RadarResult[]> {
    const { store } = this.parts;
    const ids = [...this.moved];
    this.moved.clear();
    if (ids.length === 0) return [];
    const found: RadarResult[] = [];
    await this.judge(
      ids.filter((id) => store.holds(id)),
      ground,
      (result) => found.push(result),
    );
    if (this.stopped) return [];
    for (const id of ids) if (!store.holds(id)) this.results.delete(id);
    for (const result of found) this.results.set(result.dossierId, result);
    await this.judgeShown(ids, ground);
    if (this.nextPart >= MOST_PARTS) {
      await store.radar.replace(ground.key, [...this.results.values()]);
      this.nextPart = 0;
    } else if (found.length > 0) {
      await store.radar.addPart(this.nextPart, found);
      this.nextPart += 1;
    }
    return ids.flatMap(
      (id) => this.shown.get(id) ?? this.results.get(id) ?? { dossierId: id, ver: 0, entries: [] },
    );
  }

  /** Every block in the order of the disk, then those that are not there yet. */
  private async judgePages(
    ids: readonly string[],
    ground: Ground,
    take: (result: RadarResult) => void,
  ): Promise<void> {
    const { radar } = this.parts.store;
    const { radarResultOf } = await loadFold();
    const left = new Set(ids);
    let ahead = radar.factsPage(null, BLOCKS_AT_ONCE);
    for (let last: string | null = ''; last !== null && !this.stopped; ) {
      const page = await ahead;
      last = page.last;
      if (last !== null) ahead = begun(radar.factsPage(last, BLOCKS_AT_ONCE));
      for (const { id, block } of page.blocks) {
        if (block === undefined || !left.delete(id)) continue;
        if (block !== null) take(radarResultOf(block, ground.on, ground.pack));
        await this.letIn();
        if (this.stopped) break;
      }
    }
    if (this.stopped) await ahead.catch(() => undefined);
    else await this.judge([...left], ground, take);
  }

  /** The blocks as central confirmed them, slice by slice. */
  private async judge(
    ids: readonly string[],
    { on, pack }: Ground,
    take: (result: RadarResult) => void,
  ): Promise<void> {
    const { radarResultOf } = await loadFold();
    // The next blocks are read and decrypted, by others than this worker, while these are judged.
    let ahead = this.blocksFrom(ids, 0);
    for (let from = 0; from < ids.length && !this.stopped; from += BLOCKS_AT_ONCE) {
      const blocks = await ahead;
      ahead = begun(this.blocksFrom(ids, from + BLOCKS_AT_ONCE));
      for (const block of blocks) {
        if (block !== null) take(radarResultOf(block, on, pack));
        await this.letIn();
        if (this.stopped) break;
      }
    }
    // What was begun is over before the vault closes.
    if (this.stopped) await ahead.catch(() => undefined);
  }

  private async blocksFrom(ids: readonly string[], from: number): Promise<readonly (FactsBlock | null)[]> {
    const slice = ids.slice(from, from + BLOCKS_AT_ONCE);
    return slice.length === 0 ? [] : this.blocksOf(slice);
  }

  private async blocksOf(ids: readonly string[]): Promise<(FactsBlock | null)[]> {
    const { store } = this.parts;
    const blocks = await store.radar.facts(ids);
    const lacking = ids.filter((_, index) => blocks[index] === undefined);
    for (let from = 0; from < lacking.length && !this.stopped; from += DOSSIERS_AT_ONCE)
      await this.makeBlocks(lacking.slice(from, from + DOSSIERS_AT_ONCE));
    const made = lacking.length === 0 ? [] : await store.radar.facts(lacking);
    return ids.map((id, index) => blocks[index] ?? made[lacking.indexOf(id)] ?? null);
  }

  /** Blocks that a desk of before did not write, or wrote in another format. */
  private async makeBlocks(ids: readonly string[]): Promise<void> {
    const { store } = this.parts;
    const made: { id: string; block: FactsBlock | null }[] = [];
    for (const id of ids) {
      const held = await store.dossier(id);
      if (held !== null) made.push({ id, block: factsOf(held.rows) });
      await this.letIn();
    }
    await store.radar.putFacts(made);
  }

  /** Dossiers with changes on their way are judged as they are shown; the others as they are held. */
  private async judgeShown(ids: readonly string[], { on, pack }: Ground): Promise<void> {
    const { desk } = this.parts;
    const { radarResultOf } = await loadFold();
    for (const id of ids) {
      const rows = desk.isChanging(id) ? await desk.shownRows(id) : null;
      const block = rows === null ? null : factsOf(rows);
      if (block === null) this.shown.delete(id);
      else this.shown.set(id, radarResultOf(block, on, pack));
      await this.letIn();
    }
  }

  private async letIn(): Promise<void> {
    if (this.parts.clock() - this.sliceFrom >= SLICE_MS) await this.giveWay();
  }

  /** False once the vault closes. */
  private async giveWay(): Promise<boolean> {
    await breathe();
    // A query takes several turns of the worker: one slice before each of them would add up.
    await this.queriesAnswered();
    this.sliceFrom = this.parts.clock();
    return !this.stopped;
  }

  private async queriesAnswered(): Promise<void> {
    if (this.stopped) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        this.waits.delete(end);
        resolve();
      };
      this.waits.add(end);
      void this.parts.desk.subscriptions.idle().then(end);
    });
  }
}

/** Read ahead: an error is told when its turn comes, and a run that stops before has no use for it. */
function begun<T>(reading: Promise<T>): Promise<T> {
  reading.catch(() => undefined);
  return reading;
}
