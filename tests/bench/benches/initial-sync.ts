import type { Page } from '@playwright/test';
import { type Central, startCentral } from '../../support/central.ts';
import { openProfile, type Profile } from '../measure/browser.ts';
import { toNewPin, wholeOnDevice } from '../measure/desk-page.ts';
import { installClocks, longestTask, pageNow } from '../measure/page-clocks.ts';
import type { Round } from '../measure/paired-rounds.ts';
import { traceTasks } from '../measure/processor-time.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { median } from '../measure/statistics.ts';
import { kibibytes, milliseconds } from '../measure/table.ts';
import { type Traffic, watchTraffic } from '../measure/traffic.ts';
import type { BenchContext } from './bench-context.ts';

const DOSSIERS = 2_000;
/** The browser reports no task shorter than this. */
const FLOOR_MS = 50;

interface FirstLoad {
  readonly round: Round;
  /** Most processor time of one task of the main thread during the load. */
  readonly processorMs: number;
  readonly cardsMs: number;
  readonly wholeMs: number;
  readonly bytes: number;
}

/** The first day of a supervisor of three offices: everything comes, and the page must stay at hand. */
export async function benchInitialSync({ rounds, quick, say }: BenchContext): Promise<BenchResult> {
  const dossiers = quick ? 200 : DOSSIERS;
  const central = await startCentral({ demo: dossiers });
  try {
    const loads: FirstLoad[] = [];
    for (let round = 0; round < rounds; round += 1) {
      loads.push(await firstLoad(central));
      say(
        `first load ${round + 1}: ${milliseconds(loads.at(-1)?.wholeMs ?? 0)}, longest task ${milliseconds(loads.at(-1)?.round.subject[0] ?? 0)}`,
      );
    }
    const spread = (pick: (load: FirstLoad) => number) => median(loads.map(pick));
    return resultOf({
      name: 'initial sync',
      subject: `longest task of the main thread while ${dossiers} dossiers come in (0 when none lasts ${FLOOR_MS} ms)`,
      control: 'longest task of the same page afterwards, walked through for as long',
      bound: { statistic: 'max', limitMs: 100 },
      floorMs: FLOOR_MS,
      rounds: loads.map((load) => load.round),
      facts: [
        {
          what: 'longest task by processor time, worst round',
          value: milliseconds(Math.max(...loads.map((load) => load.processorMs))),
        },
        { what: 'cards here (search works), median', value: milliseconds(spread((load) => load.cardsMs)) },
        { what: 'everything here, median', value: milliseconds(spread((load) => load.wholeMs)) },
        { what: 'answers of central over the wire, median', value: kibibytes(spread((load) => load.bytes)) },
      ],
    });
  } finally {
    await central.stop();
  }
}

async function firstLoad(central: Central): Promise<FirstLoad> {
  const profile = await openProfile();
  try {
    return await measureFirstLoad(profile, central);
  } finally {
    await profile.close();
  }
}

async function measureFirstLoad({ context }: Profile, central: Central): Promise<FirstLoad> {
  const page = await context.newPage();
  await installClocks(page, 'main h1');
  await toNewPin(page, central.url, 'beatrice');
  const traffic = watchTraffic(context);
  const trace = await traceTasks(page);
  const from = await pageNow(page);
  const began = performance.now();
  await page.keyboard.press('Enter');
  await wholeOnDevice(page);
  const wholeMs = performance.now() - began;
  const during = await longestTask(page, from);
  const processorMs = await trace.longest();
  await traffic.settled();
  const after = await pageNow(page);
  await walk(page, wholeMs);
  const subject = [during];
  const control = [await longestTask(page, after)];
  return {
    round: { subject, control },
    processorMs,
    cardsMs: cardsAt(traffic.seen),
    wholeMs,
    bytes: traffic.seen.reduce((sum, one) => sum + one.bytes, 0),
  };
}

/** When the last answer with cards had come. */
function cardsAt(seen: readonly Traffic[]): number {
  return Math.max(0, ...seen.filter(({ path }) => path.includes('/digests')).map(({ endedAt }) => endedAt));
}

/** Back and forth between the rooms of a supervisor, for that long. */
async function walk(page: Page, ms: number): Promise<void> {
  const until = performance.now() + ms;
  for (let step = 0; performance.now() < until; step += 1) {
    const room = step % 2 === 0 ? 'sync' : 'review';
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/${room}`);
    await page.waitForFunction(
      (hash) => location.hash === hash && document.querySelector('main h1') !== null,
      `#/${room}`,
    );
    await page.waitForTimeout(250);
  }
}
