import '../../app/configure-zod.ts';
import { radarResultOf } from '#shared/folds/rights/radar-result.ts';
import { Box } from '../crypto/box.ts';
import { openFacts } from '../storage/stored-facts.ts';
import type { Answered, Asked } from './judge-elsewhere.ts';
import { type Ground, judged, openedBlocks } from './judge.ts';

let ground: Ground | null = null;
let box: Box | null = null;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  ground = data.ground ?? ground;
  box = data.key === null ? box : Box.with(data.key);
  // What breaks here is told to the vault, which then judges by itself.
  if (ground === null || box === null) throw new Error('key and ground come first');
  answer(data, ground, box).then(postMessage, reportError);
});

async function answer({ no, blocks }: Asked, on: Ground, opens: Box): Promise<Answered> {
  const opened = await openedBlocks(blocks, (block) => openFacts(opens, block));
  return { no, judged: opened.map((bytes) => judged(bytes, on, radarResultOf)) };
}
