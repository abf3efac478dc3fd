import { FACTS_FORMAT, type FactsBlock, factsOf } from '#shared/folds/facts-block.ts';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import { factsBytes } from '../storage/stored-facts.ts';
import type { SealedRecord } from '../storage/vault-db.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import type { Ground, Judge, Judged } from './judge.ts';
import type { Turns } from './turns.ts';

const BLOCKS_AT_ONCE = 50;
const DOSSIERS_AT_ONCE = 10;

/** Has the blocks of the disk judged, page by page: while one is opened and judged, the next is read. */
export class BlockJudge {
  private readonly store: Pick<DeskStore, 'radar' | 'dossier'>;
  private readonly turns: Turns;
  private readonly judge: Judge;

  constructor(store: Pick<DeskStore, 'radar' | 'dossier'>, turns: Turns, judge: Judge) {
    this.store = store;
    this.turns = turns;
    this.judge = judge;
  }

  /** Every block in the order of the disk, then those that are not there yet. */
  async pages(ids: readonly string[], ground: Ground, take: (result: RadarResult) => void): Promise<void> {
    const { radar } = this.store;
    const left = new Set(ids);
    const keep = ({ id, result }: Judged) => {
      if (result === undefined || !left.delete(id)) return;
      if (result !== null) take(result);
    };
    let ahead = radar.factsPage(null, BLOCKS_AT_ONCE);
    let under: Promise<readonly Judged[]> = Promise.resolve([]);
    for (let last: string | null = ''; last !== null && !this.turns.stopped; ) {
      const page = await ahead;
      last = page.last;
      if (last !== null) ahead = begun(radar.factsPage(last, BLOCKS_AT_ONCE));
      const before = under;
      under = begun(this.judge.judge(page.blocks, ground));
      for (const one of await before) keep(one);
      await this.turns.giveWay();
    }
    for (const one of await under) keep(one);
    // What was begun is over before the vault closes.
    if (this.turns.stopped) await ahead.catch(() => undefined);
    else await this.these([...left], ground, take);
  }

  /** The blocks as central confirmed them, page by page. */
  async these(ids: readonly string[], ground: Ground, take: (result: RadarResult) => void): Promise<void> {
    let ahead = this.blocksFrom(ids, 0);
    let under: Promise<readonly RadarResult[]> = Promise.resolve([]);
    for (let from = 0; from < ids.length && !this.turns.stopped; from += BLOCKS_AT_ONCE) {
      const blocks = await ahead;
      ahead = begun(this.blocksFrom(ids, from + BLOCKS_AT_ONCE));
      const slice = ids.slice(from, from + BLOCKS_AT_ONCE);
      const before = under;
      under = begun(this.judgeSlice(slice, blocks, ground));
      for (const result of await before) take(result);
      await this.turns.letIn();
    }
    for (const result of await under) take(result);
    if (this.turns.stopped) await ahead.catch(() => undefined);
  }

  /** One dossier as it is shown here. */
  async shown(dossierId: string, block: FactsBlock, ground: Ground): Promise<RadarResult | null> {
    const bytes = factsBytes({ id: dossierId, format: FACTS_FORMAT, block });
    const [one] = await this.judge.judge([bytes], ground);
    return one?.result ?? null;
  }

  private async judgeSlice(
    ids: readonly string[],
    blocks: readonly (SealedRecord | undefined)[],
    ground: Ground,
  ): Promise<readonly RadarResult[]> {
    const here = blocks.filter((block) => block !== undefined);
    const found = await this.judge.judge(here, ground);
    const known = new Set(found.flatMap(({ id, result }) => (result === undefined ? [] : id)));
    const lacking = ids.filter((id) => !known.has(id));
    if (lacking.length === 0 || this.turns.stopped) return resultsOf(found);
    for (let from = 0; from < lacking.length && !this.turns.stopped; from += DOSSIERS_AT_ONCE)
      await this.makeBlocks(lacking.slice(from, from + DOSSIERS_AT_ONCE));
    const made = (await this.store.radar.facts(lacking)).filter((block) => block !== undefined);
    return resultsOf([...found, ...(await this.judge.judge(made, ground))]);
  }

  private async blocksFrom(
    ids: readonly string[],
    from: number,
  ): Promise<readonly (SealedRecord | undefined)[]> {
    const slice = ids.slice(from, from + BLOCKS_AT_ONCE);
    return slice.length === 0 ? [] : this.store.radar.facts(slice);
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

function resultsOf(found: readonly Judged[]): RadarResult[] {
  return found.flatMap(({ result }) => result ?? []);
}

/** Begun ahead: an error is told when its turn comes, and a run that stops before has no use for it. */
function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
