import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { demoDossiers } from '../data/demo-data.ts';
import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { kibibytes } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';

const DOSSIERS = 2_000;
const READS = 100;
const SAVES = 50;

interface Prepared {
  readonly page: Page;
  readonly dek: number[];
  readonly dossiers: number;
  readonly textBytes: number;
  readonly wireBytes: number;
}

/** Dossiers of the demo fund in a worker of the page, as objects and as central sends them. */
async function withDossiers<T>(
  { quick, site }: BenchContext,
  measure: (prepared: Prepared) => Promise<T>,
): Promise<T> {
  const file = await demoDossiers(quick ? 200 : DOSSIERS);
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(site.url);
    const prepared = await page.evaluate(
      (url) => bench.storage().prepare(url),
      `/data/${path.basename(file)}`,
    );
    return await measure({ page, dek: [...randomBytes(32)], ...prepared });
  } finally {
    await profile.close();
  }
}

/** G1: a first load as it arrives, sealed and durable. */
export function benchSyncLoad(context: BenchContext): Promise<BenchResult> {
  return withDossiers(context, async ({ page, dek, dossiers, textBytes, wireBytes }) => {
    const control = () => page.evaluate(() => bench.storage().loadPlain());
    const subject = () => page.evaluate((key) => bench.storage().loadVault(key), dek);
    await control();
    await subject();
    const rounds = await pairedRounds(
      context.rounds,
      async () => [await control()],
      async () => [await subject()],
    );
    return resultOf({
      name: 'sync load (G1)',
      subject: `${dossiers} dossiers in memory, as central sends them, sealed and durable in a fresh vault`,
      control: 'the same dossiers as plain objects in IndexedDB, one record each, relaxed durability',
      bound: { statistic: 'mean', timesControl: 1 },
      rounds,
      facts: [
        { what: 'their JSON', value: kibibytes(textBytes) },
        {
          what: 'on the wire (G5, bound 0.25)',
          value: `${kibibytes(wireBytes)}, ${(wireBytes / textBytes).toFixed(3)} of it`,
        },
      ],
    });
  });
}

/** G6: one dossier nobody has just read, and the same again. G5: what all of them take on the disk. */
export function benchSyncRead(context: BenchContext): Promise<readonly BenchResult[]> {
  return withDossiers(context, async ({ page, dek, dossiers, textBytes }) => {
    const { diskBytes } = await page.evaluate((key) => bench.storage().open(key), dek);
    const random = seededRandom('bench-sync-read');
    const draw = (count: number) => Array.from({ length: count }, () => random.next());
    const again: number[] = [];
    const subject = (places: readonly number[]) =>
      page.evaluate((all) => bench.storage().readVault(all), places);
    const control = (places: readonly number[]) =>
      page.evaluate((all) => bench.storage().readPlain(all), places);
    await subject(draw(READS));
    await control(draw(READS));
    const seconds: number[][] = [];
    const rounds = await pairedRounds(
      context.rounds,
      () => control(draw(READS)),
      async () => {
        const read = await subject(draw(READS));
        seconds.push(read.again);
        again.push(...read.again);
        return read.cold;
      },
    );
    const common = {
      control: 'the same dossiers as plain objects, read from IndexedDB',
      facts: [] as const,
    };
    const cold = `one of ${dossiers} dossiers: bundle read, opened, inflated, rows parsed and checked; ${READS} a round`;
    return [
      resultOf({
        ...common,
        name: 'sync read p50 (G6)',
        subject: cold,
        bound: { statistic: 'p50', timesControl: 8 },
        rounds,
        facts: [
          {
            what: 'on the disk (G5, bound 0.25), as the browser tells it',
            value: `${kibibytes(diskBytes)}, ${(diskBytes / textBytes).toFixed(3)} of their JSON`,
          },
        ],
      }),
      resultOf({
        ...common,
        name: 'sync read p99 (G6)',
        subject: cold,
        bound: { statistic: 'p99', timesControl: 5 },
        rounds,
      }),
      resultOf({
        ...common,
        name: 'sync read again (G6)',
        subject: 'the same dossiers, asked for a second time',
        bound: { statistic: 'p50', timesControl: 2 },
        rounds: rounds.map(({ control: plain }, i) => ({ control: plain, subject: seconds[i] ?? [] })),
      }),
    ];
  });
}

/** G7: a change of somebody at the desk, until the screen may say "saved". */
export function benchSyncSave(context: BenchContext): Promise<readonly BenchResult[]> {
  return withDossiers(context, async ({ page, dek }) => {
    await page.evaluate((key) => bench.storage().open(key), dek);
    const subject = () => page.evaluate((count) => bench.storage().saveVault(count), SAVES);
    const control = () => page.evaluate((count) => bench.storage().savePlain(count), SAVES);
    await subject();
    await control();
    const rounds = await pairedRounds(context.rounds, control, subject);
    return (['p50', 'p99'] as const).map((statistic) =>
      resultOf({
        name: `sync save ${statistic} (G7)`,
        subject: `a note sealed and durable in the outbox; ${SAVES} a round`,
        control: 'the same change as one plain object, strict durability',
        bound: { statistic, timesControl: 2 },
        rounds,
        facts: [],
      }),
    );
  });
}
