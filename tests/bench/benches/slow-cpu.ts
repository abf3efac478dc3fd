import path from 'node:path';
import { assert } from '#shared/kernel/assert.ts';
import { demoDirectory } from '../../../central/demo-fund/demo-staff.ts';
import { DEMO_DAY } from '../../../central/start/prepare-fund.ts';
import { BENCH_CARD_KEY, demoDossiers } from '../data/demo-data.ts';
import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import type { BenchContext } from './bench-context.ts';

const GENERATED = 2_000;
const COPIES = 25;
const SLOWER = 4;
const TODAYS = 5;
/** As somebody types them, letter by letter: common, rare, none. */
const NAMES = ['dubois', 'peeters jan', 'arriere', 'van den broeck', 'exemple', 'zzyzx'];

/** A portfolio of 50,000 on a computer that is four times slower than this one: what a letter and *Today* wait for. */
export async function benchSlowCpu({
  rounds,
  quick,
  site,
  say,
}: BenchContext): Promise<readonly BenchResult[]> {
  const file = await demoDossiers(quick ? 200 : GENERATED);
  const staff = demoDirectory.staff.find(({ staffId }) => staffId === 's-anne');
  assert(staff !== undefined, 'Anne works in the demo fund');
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(site.url);
    const dossiers = await page.evaluate(([url, copies, key]) => bench.slow.load(url, copies, key), [
      `/data/${path.basename(file)}`,
      quick ? 1 : COPIES,
      [...BENCH_CARD_KEY],
    ] as const);
    say(`${dossiers} cards in the page`);
    const cdp = await profile.context.newCDPSession(page);
    const at = async (rate: number, measure: () => Promise<number[]>): Promise<number[]> => {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
      return measure();
    };
    const typed = () => page.evaluate((names) => bench.slow.typed(names), NAMES);
    const today = () =>
      page.evaluate(([who, day, times]) => bench.slow.today(who, day, times), [
        staff,
        DEMO_DAY,
        TODAYS,
      ] as const);
    // Code that runs for the first time is compiled: not what every letter waits for.
    await typed();
    await today();
    const control = 'the same on this computer as it is';
    return [
      resultOf({
        name: 'slow cpu search',
        subject: `${NAMES.length} names typed letter by letter over ${dossiers} cards, ${SLOWER} times slower`,
        control,
        // What is felt as at once; the next letter comes later than that.
        bound: { statistic: 'p99', limitMs: 100 },
        rounds: await pairedRounds(
          rounds,
          () => at(1, typed),
          () => at(SLOWER, typed),
        ),
        facts: [],
      }),
      resultOf({
        name: 'slow cpu today',
        subject: `Today and the numbers of the rail out of ${dossiers} cards, ${SLOWER} times slower`,
        control,
        // A skeleton that would go within that time is not shown.
        bound: { statistic: 'max', limitMs: 300 },
        rounds: await pairedRounds(
          rounds,
          () => at(1, today),
          () => at(SLOWER, today),
        ),
        facts: [],
      }),
    ];
  } finally {
    await profile.close();
  }
}
