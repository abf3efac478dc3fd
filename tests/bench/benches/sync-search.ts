import path from 'node:path';
import { BENCH_CARD_KEY, demoCards } from '../data/demo-data.ts';
import { makeQueries } from '../data/make-queries.ts';
import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import type { BenchContext } from './bench-context.ts';
import { readCards } from './search.ts';

const CARDS = 50_000;
const QUERIES = 400;

/** G9: beginnings and slips of names against MiniSearch over the same words. */
export async function benchSyncSearch(context: BenchContext): Promise<readonly BenchResult[]> {
  const file = await demoCards(context.quick ? 2_000 : CARDS);
  const queries = makeQueries(await readCards(file), QUERIES);
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(context.site.url);
    await page.evaluate(([url, key]) => bench.search().load(url, key), [
      `/data/${path.basename(file)}`,
      [...BENCH_CARD_KEY],
    ] as const);
    const { indexMs } = await page.evaluate(() => bench.search().loadMiniSearch());
    const results: BenchResult[] = [];
    for (const [kind, timesControl] of [
      ['prefix', 0.2],
      ['mistyped', 1],
    ] as const) {
      const texts = queries.filter((query) => query.kind === kind).map(({ text }) => text);
      const subject = async () => (await page.evaluate((all) => bench.search().subject(all), texts)).times;
      const control = async () => (await page.evaluate((all) => bench.search().miniSearch(all), texts)).times;
      await subject();
      await control();
      results.push(
        resultOf({
          name: `sync search ${kind} (G9)`,
          subject: `${kind} queries over ${context.quick ? 2_000 : CARDS} cards, ranked; ${texts.length} a round`,
          control: 'MiniSearch over the same folded names and numbers, beginnings and slips allowed',
          bound: { statistic: 'p99', timesControl },
          rounds: await pairedRounds(context.rounds, control, subject),
          facts: [{ what: 'index of MiniSearch built in', value: `${Math.round(indexMs)} ms` }],
        }),
      );
    }
    return results;
  } finally {
    await profile.close();
  }
}
