import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { demoCards } from '../data/demo-data.ts';
import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { kibibytes, milliseconds } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';

const CARDS = 50_000;

interface Filled {
  readonly page: Page;
  readonly dek: number[];
  readonly url: string;
  readonly cards: number;
  readonly jsonBytes: number;
  readonly indexBytes: number;
}

async function withCards(
  { quick, site }: BenchContext,
  measure: (filled: Filled) => Promise<BenchResult>,
): Promise<BenchResult> {
  const url = `/data/${path.basename(await demoCards(quick ? 2_000 : CARDS))}`;
  const dek = [...randomBytes(32)];
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(site.url);
    const filled = await page.evaluate(([key, data]) => bench.cards().fill(key, data), [dek, url] as const);
    // A new worker: nothing of the filling stays in its memory.
    await page.reload();
    return await measure({ page, dek, url, ...filled });
  } finally {
    await profile.close();
  }
}

/** G8: from the disk to a search that answers. */
export function benchSyncCards(context: BenchContext): Promise<BenchResult> {
  return withCards(context, async ({ page, dek, url, cards, indexBytes }) => {
    await page.evaluate((data) => bench.cards().readTexts(data), url);
    const subject = () => page.evaluate((key) => bench.cards().openVault(key), dek);
    const control = () => page.evaluate(() => bench.cards().parseAndSort());
    await subject();
    await control();
    const rounds = await pairedRounds(
      context.rounds,
      async () => [await control()],
      async () => [await subject()],
    );
    const anew = await page.evaluate((key) => bench.cards().openAnew(key), dek);
    return resultOf({
      name: 'sync cards (G8)',
      subject: `${cards} cards and their index from the disk to the first answer of the search: read and decrypted, the cards found parsed`,
      control: 'the same JSON in memory, parsed and sorted by name',
      bound: { statistic: 'mean', timesControl: 1.5 },
      rounds,
      facts: [
        { what: 'index on the disk', value: kibibytes(indexBytes) },
        { what: 'once with the index made anew, as after an update', value: milliseconds(anew) },
      ],
    });
  });
}

/** G15: what an open vault weighs while nobody does anything. */
export function benchSyncMemory(context: BenchContext): Promise<BenchResult> {
  return withCards(context, async ({ page, dek, cards, jsonBytes }) => {
    await page.evaluate((key) => bench.cards().stand(key), dek);
    const weights: number[] = [];
    for (let round = 0; round < context.rounds; round += 1) {
      weights.push(await page.evaluate(() => bench.weigh()));
    }
    return resultOf({
      name: 'sync memory (G15)',
      subject: `page and worker with ${cards} digests and their index standing, as the browser weighs them`,
      control: 'bytes of the cards as JSON',
      unit: 'bytes',
      bound: { statistic: 'max', timesControl: 6 },
      rounds: weights.map((bytes) => ({ subject: [bytes], control: [jsonBytes] })),
      facts: [{ what: 'JSON of the cards', value: kibibytes(jsonBytes) }],
    });
  });
}
