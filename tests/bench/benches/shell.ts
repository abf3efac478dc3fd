import path from 'node:path';
import * as z from 'zod';
import { mainAlone } from '../../harness/main-alone.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { median } from '../measure/statistics.ts';
import { milliseconds } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';

const STARTS = 5;
const emptyMain = path.join(import.meta.dirname, 'empty-main.mjs');
const clockSchema = z.object({ wall: z.number().positive(), work: z.number().positive() });

/** Milliseconds from the first line of a main to its first window: by the processor, and by the clock. */
async function start(main?: string): Promise<z.infer<typeof clockSchema>> {
  const running = await mainAlone(main === undefined ? {} : { main });
  try {
    return clockSchema.parse(await running.wire.ask('control.clock'));
  } finally {
    await running.stop();
  }
}

/** What main does before its window is made, in a process without Chromium. */
export async function benchShell({ rounds, quick }: BenchContext): Promise<BenchResult> {
  const walls: number[] = [];
  const works = async (main?: string): Promise<number[]> => {
    const times: number[] = [];
    for (let count = 0; count < (quick ? 1 : STARTS); count += 1) {
      const { wall, work } = await start(main);
      times.push(work);
      if (main === undefined) walls.push(wall);
    }
    return times;
  };
  const measured = await pairedRounds(
    rounds,
    () => works(emptyMain),
    () => works(),
  );
  return resultOf({
    name: 'shell',
    subject: `processor time of the built main from its first line to its first window, under the stand-in; ${STARTS} starts a round`,
    control: 'a main that makes a window and does nothing else',
    bound: { statistic: 'max', limitMs: 150 },
    rounds: measured,
    facts: [{ what: 'by the clock, median', value: milliseconds(median(walls)) }],
  });
}
