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

/** A desk of a fleet; nobody listens there. */
const managedDesk = { text: '{"central":"http://127.0.0.1:9","idleMinutes":5}', mode: 0o644 };

/** Milliseconds from the first line of a main to its first window: by the processor, and by the clock. */
async function start(options: Parameters<typeof mainAlone>[0] = {}): Promise<z.infer<typeof clockSchema>> {
  const running = await mainAlone(options);
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
      const { wall, work } = await start(main === undefined ? {} : { main });
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
  const managed: number[] = [];
  for (let count = 0; count < (quick ? 1 : STARTS); count += 1)
    managed.push((await start({ harness: { policy: managedDesk } })).work);
  return resultOf({
    name: 'shell',
    subject: `processor time of the built main from its first line to its first window, under the stand-in; ${STARTS} starts a round`,
    control: 'a main that makes a window and does nothing else',
    bound: { statistic: 'max', limitMs: 150 },
    rounds: measured,
    facts: [
      { what: 'by the clock, median', value: milliseconds(median(walls)) },
      { what: 'with a policy of the fund to judge, median', value: milliseconds(median(managed)) },
    ],
  });
}
