import {
  type Block,
  type Ground,
  type Judge,
  type Judged,
  judged,
  loadFold,
  type OpenBlock,
  openedBlocks,
} from './judge.ts';
import type { Turns } from './turns.ts';

/** Judges in the thread of the vault, in slices. */
export class JudgeHere implements Judge {
  private readonly turns: Turns;
  private readonly open: OpenBlock;

  constructor(turns: Turns, open: OpenBlock) {
    this.turns = turns;
    this.open = open;
  }

  async judge(blocks: readonly Block[], ground: Ground): Promise<readonly Judged[]> {
    const { radarResultOf } = await loadFold();
    const all: Judged[] = [];
    for (const bytes of await openedBlocks(blocks, this.open)) {
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
