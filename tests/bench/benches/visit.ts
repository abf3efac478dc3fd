import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { demoDirectory } from '../../../central/demo-fund/demo-staff.ts';
import { DEMO_DAY } from '../../../central/start/prepare-fund.ts';
import { demoDossiers } from '../data/demo-data.ts';
import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { milliseconds } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';

const GENERATED = 2_000;
const COPIES = 25;
const DELTA = 1_000;
const DOSSIERS = 100;

/** A vault with the facts of a portfolio, opened in a worker of the page; gone when `measure` has ended. */
async function withPortfolio(
  { quick, site, say }: BenchContext,
  copies: number,
  measure: (page: Page, dossiers: number) => Promise<BenchResult>,
): Promise<BenchResult> {
  const file = await demoDossiers(quick ? 200 : GENERATED);
  const dek = [...randomBytes(32)];
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(site.url);
    const from = performance.now();
    await page.evaluate(([key, url, times]) => bench.radar().fill(key, url, times), [
      dek,
      `/data/${path.basename(file)}`,
      quick ? 1 : copies,
    ] as const);
    // A new worker: nothing of the filling stays in its memory.
    await page.reload();
    const dossiers = await page.evaluate(
      ([key, directory, staffId, today]) => bench.radar().open(key, directory, staffId, today),
      [dek, demoDirectory, 's-beatrice', DEMO_DAY] as const,
    );
    say(`${dossiers} blocks sealed in ${milliseconds(performance.now() - from)}`);
    return await measure(page, dossiers);
  } finally {
    await profile.close();
  }
}

/** All rights of the dossier on screen. */
export function benchVisitRadar(context: BenchContext): Promise<BenchResult> {
  return withPortfolio(context, 1, async (page) => {
    const run = () => page.evaluate((count) => bench.radar().whole(count), DOSSIERS);
    await run();
    const rounds = await pairedRounds(
      context.rounds,
      async () => (await run()).small,
      async () => (await run()).whole,
    );
    return resultOf({
      name: 'visit radar',
      subject: `every right of one dossier with its reasons and near-misses; ${DOSSIERS} dossiers a round`,
      control: 'the small radar of the portfolio over the same dossiers',
      bound: { statistic: 'p99', limitMs: 50 },
      rounds,
      facts: [],
    });
  });
}

/** The whole portfolio in the background, and what somebody at the desk notices of it. */
export function benchVisitPortfolio(context: BenchContext): Promise<BenchResult> {
  return withPortfolio(context, COPIES, async (page, dossiers) => {
    const run = () => page.evaluate(() => bench.radar().portfolio());
    const first = await run();
    const longest: number[] = [];
    const all: number[] = [];
    const rounds = await pairedRounds(
      context.rounds,
      async () => [await page.evaluate((count) => bench.radar().reading(count), dossiers)],
      async () => {
        const measured = await run();
        longest.push(Math.max(...measured.waits));
        all.push(...measured.waits);
        return [measured.ms];
      },
    );
    const alone = Math.max(...(await page.evaluate(() => bench.radar().quiet(50))));
    return resultOf({
      name: 'visit portfolio',
      subject: `the radar over ${dossiers} sealed blocks of facts, in slices, its results written`,
      control: 'the same blocks read and decrypted',
      bound: { statistic: 'max', limitMs: 20_000 },
      rounds,
      facts: [
        { what: 'dossiers judged', value: String(first.results) },
        { what: 'rights to tell or to decide', value: String(first.lines) },
        {
          what: 'longest answer of Today meanwhile, round by round (bound: 50 ms more than alone)',
          value: longest.map(milliseconds).join(', '),
        },
        {
          what: 'answers of Today meanwhile over that bound',
          value: `${all.filter((wait) => wait > alone + MOST_WAIT_MS).length} of ${all.length}`,
        },
        { what: 'longest answer of Today alone', value: milliseconds(alone) },
      ],
    });
  });
}

/** What a query may take longer for the radar that runs. */
const MOST_WAIT_MS = 50;

/** What a sync that brings a thousand dossiers makes the radar do. */
export function benchVisitDelta(context: BenchContext): Promise<BenchResult> {
  return withPortfolio(context, context.quick ? 1 : 5, async (page) => {
    await page.evaluate(() => bench.radar().portfolio());
    const delta = context.quick ? 100 : DELTA;
    const run = async () => [await page.evaluate((count) => bench.radar().delta(count), delta)];
    await run();
    const rounds = await pairedRounds(
      context.rounds,
      async () => [await page.evaluate((count) => bench.radar().reading(count), delta)],
      run,
    );
    return resultOf({
      name: 'visit delta',
      subject: `the radar after a delta of ${delta} dossiers, its results written`,
      control: 'the same number of blocks read and decrypted',
      bound: { statistic: 'max', limitMs: 500 },
      rounds,
      facts: [],
    });
  });
}

/** From the choice of a life event to its first question, rights, papers and duties. */
export function benchVisitInterview(context: BenchContext): Promise<BenchResult> {
  return withPortfolio(context, 1, async (page) => {
    const run = () => page.evaluate((count) => bench.radar().interviews(count), 20);
    await run();
    const rounds = await pairedRounds(
      context.rounds,
      async () => (await run()).rights,
      async () => (await run()).plans,
    );
    return resultOf({
      name: 'visit interview',
      subject: 'the first plan of each of the eight interviews, worker warm; 20 dossiers a round',
      control: 'every right of the same dossiers',
      bound: { statistic: 'p99', limitMs: 100 },
      rounds,
      facts: [],
    });
  });
}
