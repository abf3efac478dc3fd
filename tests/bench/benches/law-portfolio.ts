import path from 'node:path';
import { lawFacts } from '../data/law-facts.ts';
import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import type { BenchContext } from './bench-context.ts';

const BLOCKS = 50_000;

/** Every rule over the facts of a whole portfolio, in a worker of the browser. */
export async function benchLawPortfolio({ rounds, quick, site, say }: BenchContext): Promise<BenchResult> {
  const file = await lawFacts(quick ? 1_000 : BLOCKS);
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(site.url);
    const loaded = await page.evaluate((url) => bench.law().load(url), `/data/${path.basename(file)}`);
    say(`${loaded.blocks} blocks, ${loaded.rules} rules, ${loaded.fed} inputs fed from the blocks`);
    const subject = () => page.evaluate(() => bench.law().portfolio());
    const first = await subject();
    say(`first run, compiling: ${Math.round(first.ms)} ms`);
    const measured = await pairedRounds(
      rounds,
      async () => [await page.evaluate(() => bench.law().parsing())],
      async () => [(await subject()).ms],
    );
    return resultOf({
      name: 'law portfolio',
      subject: `${loaded.rules} rules over ${loaded.blocks} blocks of facts, no traces`,
      control: 'the blocks parsed from their JSON text',
      bound: { statistic: 'max', limitMs: 10_000 },
      rounds: measured,
      facts: [
        { what: 'answers a round', value: String(first.answers) },
        { what: 'of which with something to confirm', value: String(first.open) },
        { what: 'inputs fed from the blocks, over all rules', value: String(loaded.fed) },
      ],
    });
  } finally {
    await profile.close();
  }
}
