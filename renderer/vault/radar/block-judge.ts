import { type FactsBlock, factsOf } from '#shared/folds/facts-block.ts';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import type { Turns } from './turns.ts';

// Eight interviews and the rules behind them: loaded by the first run, not between PIN and desk.
export const loadFold = () => import('#shared/folds/rights/radar-result.ts');

const BLOCKS_AT_ONCE = 50;
const DOSSIERS_AT_ONCE = 10;

/** What everything is judged by: a day and the figures of the law. */
export interface Ground {
  readonly on: PlainDate;
  readonly pack: Pack;
}

/** Judges the blocks of the disk, slice by slice, while the next ones are read. */
export class BlockJudge {
  private readonly store: Pick<DeskStore, 'radar' | 'dossier'>;
  private readonly turns: Turns;

  constructor(store: Pick<DeskStore, 'radar' | 'dossier'>, turns: Turns) {
    this.store = store;
    this.turns = turns;
  }

  /** Every block in the order of the disk, then those that are not there yet. */
  async pages(ids: readonly string[], ground: Ground, take: (result: RadarResult) => void): Promise<void> {
    const { radar } = this.store;
    const { radarResultOf } = await loadFold();
    const left = new Set(ids);
    let ahead = radar.factsPage(null, BLOCKS_AT_ONCE);
    for (let last: string | null = ''; last !== null && !this.turns.stopped; ) {
      const page = await ahead;
      last = page.last;
      if (last !== null) ahead = begun(radar.factsPage(last, BLOCKS_AT_ONCE));
      for (const { id, block } of page.blocks) {
        if (block === undefined || !left.delete(id)) continue;
        if (block !== null) take(radarResultOf(block, ground.on, ground.pack));
        await this.turns.letIn();
        if (this.turns.stopped) break;
      }
    }
    if (this.turns.stopped) await ahead.catch(() => undefined);
    else await this.these([...left], ground, take);
  }

  /** The blocks as central confirmed them, slice by slice. */
  async these(
    ids: readonly string[],
    { on, pack }: Ground,
    take: (result: RadarResult) => void,
  ): Promise<void> {
    const { radarResultOf } = await loadFold();
    // The next blocks are read and decrypted, by others than this worker, while these are judged.
    let ahead = this.blocksFrom(ids, 0);
    for (let from = 0; from < ids.length && !this.turns.stopped; from += BLOCKS_AT_ONCE) {
      const blocks = await ahead;
      ahead = begun(this.blocksFrom(ids, from + BLOCKS_AT_ONCE));
      for (const block of blocks) {
        if (block !== null) take(radarResultOf(block, on, pack));
        await this.turns.letIn();
        if (this.turns.stopped) break;
      }
    }
    // What was begun is over before the vault closes.
    if (this.turns.stopped) await ahead.catch(() => undefined);
  }

  private async blocksFrom(ids: readonly string[], from: number): Promise<readonly (FactsBlock | null)[]> {
    const slice = ids.slice(from, from + BLOCKS_AT_ONCE);
    return slice.length === 0 ? [] : this.blocksOf(slice);
  }

  private async blocksOf(ids: readonly string[]): Promise<(FactsBlock | null)[]> {
    const { store } = this;
    const blocks = await store.radar.facts(ids);
    const lacking = ids.filter((_, index) => blocks[index] === undefined);
    for (let from = 0; from < lacking.length && !this.turns.stopped; from += DOSSIERS_AT_ONCE)
      await this.makeBlocks(lacking.slice(from, from + DOSSIERS_AT_ONCE));
    const made = lacking.length === 0 ? [] : await store.radar.facts(lacking);
    return ids.map((id, index) => blocks[index] ?? made[lacking.indexOf(id)] ?? null);
  }

  /** Blocks that a desk of before did not write, or wrote in another format. */
  private async makeBlocks(ids: readonly string[]): Promise<void> {
    const { store } = this;
    const made: { id: string; block: FactsBlock | null }[] = [];
    for (const id of ids) {
      const held = await store.dossier(id);
      if (held !== null) made.push({ id, block: factsOf(held.rows) });
      await this.turns.letIn();
    }
    await store.radar.putFacts(made);
  }
}

/** Read ahead: an error is told when its turn comes, and a run that stops before has no use for it. */
function begun<T>(reading: Promise<T>): Promise<T> {
  reading.catch(() => undefined);
  return reading;
}
