import { type Card, cardSchema } from '#shared/folds/digest.ts';
import path from 'node:path';
import { linesOf } from '../data/cache.ts';
import { BENCH_CARD_KEY, demoCards } from '../data/demo-data.ts';
import { makeQueries, QUERY_KINDS } from '../data/make-queries.ts';
import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { quantile } from '../measure/statistics.ts';
import { milliseconds } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';

const CARDS = 50_000;
const QUERIES = 400;

/** The palette's search over all the cards of a large fund, in a worker of the browser. */
export async function benchSearch({ rounds, quick, site, say }: BenchContext): Promise<BenchResult> {
  const file = await demoCards(quick ? 2_000 : CARDS);
  const cards = await readCards(file);
  const queries = makeQueries(cards, QUERIES);
  const texts = queries.map(({ text }) => text);
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(site.url);
    const loaded = await page.evaluate(([url, key]) => bench.search().load(url, key), [
      `/data/${path.basename(file)}`,
      [...BENCH_CARD_KEY],
    ] as const);
    say(`${loaded.cards} cards indexed in ${milliseconds(loaded.indexMs)}`);
    const subject = () => page.evaluate((all) => bench.search().subject(all), texts);
    const control = () => page.evaluate((all) => bench.search().control(all), texts);
    // Code that runs for the first time is compiled: that belongs to the start of the desk, not to every search.
    const [found, scanned] = [await subject(), await control()];
    const measured = await pairedRounds(
      rounds,
      async () => (await control()).times,
      async () => (await subject()).times,
    );
    return resultOf({
      name: 'search',
      subject: `search over ${loaded.cards} cards, ${texts.length} queries a round`,
      control: 'linear scan of the same folded texts, no ranking and no slips',
      bound: { statistic: 'p99', limitMs: 16 },
      rounds: measured,
      facts: [
        { what: 'index built in', value: milliseconds(loaded.indexMs) },
        { what: 'queries with a hit', value: `${found.hits} of ${texts.length} (scan: ${scanned.hits})` },
        ...QUERY_KINDS.map((kind) => {
          const times = measured.flatMap((round) =>
            round.subject.filter((_, i) => queries[i]?.kind === kind),
          );
          return {
            what: `${kind}: p50 / p99 / worst`,
            value: [0.5, 0.99, 1].map((q) => milliseconds(quantile(times, q))).join(' / '),
          };
        }),
      ],
    });
  } finally {
    await profile.close();
  }
}

export async function readCards(file: string): Promise<Card[]> {
  const cards: Card[] = [];
  for await (const line of linesOf(file)) cards.push(cardSchema.parse(JSON.parse(line)));
  return cards;
}
