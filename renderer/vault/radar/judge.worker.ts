import '../../app/configure-zod.ts';
import { radarResultOf } from '#shared/folds/rights/radar-result.ts';
import type { Answered, Asked } from './judge-elsewhere.ts';
import { type Ground, judged } from './judge.ts';

let ground: Ground | null = null;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  ground = data.ground ?? ground;
  if (ground === null) throw new Error('the ground comes first');
  const on = ground;
  const answer: Answered = {
    no: data.no,
    judged: data.blocks.map((bytes) => judged(bytes, on, radarResultOf)),
  };
  postMessage(answer);
});
