import type { FactsBytes } from '../storage/stored-facts.ts';
import { type Ground, type Judge, type Judged, judged, loadFold } from './judge.ts';
import type { Turns } from './turns.ts';

/** Judges in the thread of the vault, in slices. */
export class JudgeHere implements Judge {
  private readonly turns: Turns;

  constructor(turns: Turns) {
    this.turns = turns;
  }

  async judge(blocks: readonly FactsBytes[], ground: Ground): Promise<readonly Judged[]> {
    const { radarResultOf } = await loadFold();
    const all: Judged[] = [];
    for (const bytes of blocks) {
      if (this.turns.stopped) return [];
      all.push(judged(bytes, ground, radarResultOf));
      await this.turns.letIn();
    }
    return all;
  }

  stop(): void {
    // Between two blocks it sees that its turns have ended.
  }
}
