import { FACTS_FORMAT, factsOf } from '#shared/folds/facts-block.ts';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { PackInForce } from '../contract.ts';
import type { Desk } from '../desk.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import { isStorageError } from '../storage/watchdog.ts';
import { BlockJudge } from './block-judge.ts';
import { JudgeHere } from './judge-here.ts';
import type { Ground, Judge } from './judge.ts';
import { Turns } from './turns.ts';
import { unlessEqual } from './unless-equal.ts';

/** Parts after which the results are put together again. */
const MOST_PARTS = 40;

export interface RadarParts {
  readonly store: DeskStore;
  readonly desk: Desk;
  readonly buildId: string;
  readonly pack: () => Promise<PackInForce>;
  /** False while a first load runs, what is missing would be looked at for nothing, and just after it. */
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
  /** Who judges the blocks, given who could do it in this thread and the key of the blocks; left out, that one does. */
  readonly judge?: (here: Judge, key: CryptoKey) => Judge;
}

/** The same, with the name under which what was found is kept. */
interface KeptGround extends Ground {
  readonly key: string;
}

/**
 * The radar over all dossiers held here, in the background. Everything is judged once a day, with new figures of the
 * law and with a new build; in between only the dossiers that moved. It works on the facts blocks and in slices, so
 * that whoever asks something of the vault waits for one slice at most: the next begins when everybody has their answer.
 */
export class Radar {
  /** What it works with; whoever wants to see it at work watches these. */
  readonly parts: RadarParts;
  private readonly turns: Turns;
  private readonly judges: Judge;
  private readonly judge: BlockJudge;
  private results = new Map<string, RadarResult>();
  /** Of dossiers with changes on their way: shown, never kept. */
  private readonly shown = new Map<string, RadarResult>();
  private readonly moved = new Set<string>();
  private key: string | null = null;
  private nextPart = 0;
  private loaded = false;
  private running: Promise<void> | null = null;
  private again = false;

  constructor(parts: RadarParts) {
    this.parts = parts;
    this.turns = new Turns({
      clock: () => parts.clock(),
      idle: () => parts.desk.subscriptions.idle(),
    });
    const { radar } = parts.store;
    const here = new JudgeHere(this.turns, (block) => radar.open(block));
    this.judges = parts.judge?.(here, radar.key) ?? here;
    this.judge = new BlockJudge(parts.store, this.turns, this.judges);
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
    if (this.turns.stopped || !this.parts.ready()) return;
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
    this.turns.stop();
    this.judges.stop();
    return this.settled();
  }

  private async runs(): Promise<void> {
    do {
      this.again = false;
      try {
        await this.once();
      } catch (error) {
        // A disk that does not answer: what is known stays, and the next sync tries again.
        if (!isStorageError(error) && !this.turns.stopped) throw error;
      }
    } while (this.again && !this.turns.stopped);
  }

  private async once(): Promise<void> {
    const { desk } = this.parts;
    const { hash, pack } = await this.parts.pack();
    const on = desk.session.today;
    const ground: KeptGround = { key: [on, hash, FACTS_FORMAT, this.parts.buildId].join(' '), on, pack };
    this.turns.begin();
    if (!this.loaded) await this.load();
    const found = this.key === ground.key ? await this.judgeMoved(ground) : await this.judgeAll(ground);
    if (found.length === 0 || this.turns.stopped) return;
    desk.subscriptions.notify('radar');
    await this.parts.onFound(found, on, pack, () => this.turns.giveWay());
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
      await this.turns.letIn();
    }
    // Written with the dossiers but after them: what came in before the last stop is looked at now.
    for (const [id, digest] of desk.baseDigests()) {
      if (store.holds(id) && this.results.get(id)?.ver !== digest.ver) this.moved.add(id);
      await this.turns.letIn();
    }
    desk.subscriptions.notify('radar');
  }

  private async judgeAll(ground: KeptGround): Promise<readonly RadarResult[]> {
    const { store } = this.parts;
    const changing = [...this.moved];
    this.moved.clear();
    const ids = await this.heldIds();
    const next = new Map<string, RadarResult>();
    await this.judge.pages(ids, ground, (result) =>
      next.set(result.dossierId, unlessEqual(this.results.get(result.dossierId), result)),
    );
    if (this.turns.stopped) {
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
      await this.turns.letIn();
    }
    return held;
  }

  private async judgeMoved(ground: KeptGround): Promise<readonly RadarResult[]> {
    const { store } = this.parts;
    const ids = [...this.moved];
    this.moved.clear();
    if (ids.length === 0) return [];
    const found: RadarResult[] = [];
    await this.judge.these(
      ids.filter((id) => store.holds(id)),
      ground,
      (result) => found.push(result),
    );
    if (this.turns.stopped) return [];
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

  /** Dossiers with changes on their way are judged as they are shown; the others as they are held. */
  private async judgeShown(ids: readonly string[], ground: Ground): Promise<void> {
    const { desk } = this.parts;
    for (const id of ids) {
      const rows = desk.isChanging(id) ? await desk.shownRows(id) : null;
      const block = rows === null ? null : factsOf(rows);
      const result = block === null ? null : await this.judge.shown(id, block, ground);
      if (result === null) this.shown.delete(id);
      else this.shown.set(id, result);
      await this.turns.letIn();
    }
  }
}
