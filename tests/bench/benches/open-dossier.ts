import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { demoDirectory } from '../../../central/demo-fund/demo-staff.ts';
import { DEMO_DAY } from '../../../central/start/prepare-fund.ts';
import { demoDossiers } from '../data/demo-data.ts';
import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { quantile } from '../measure/statistics.ts';
import { kibibytes, milliseconds } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';

const GENERATED = 2_000;
const COPIES = 10;
const OPENS = 100;
const WARM_UP = 50;

/** A dossier from the encrypted vault of somebody who holds twenty thousand, to what its first page shows. */
export async function benchOpenDossier({ rounds, quick, site, say }: BenchContext): Promise<BenchResult> {
  const file = await demoDossiers(quick ? 200 : GENERATED);
  const dek = [...randomBytes(32)];
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(site.url);
    const from = performance.now();
    const filled = await page.evaluate(([key, url, copies]) => bench.dossiers().fill(key, url, copies), [
      dek,
      `/data/${path.basename(file)}`,
      quick ? 1 : COPIES,
    ] as const);
    say(`${filled.dossiers} dossiers sealed in ${milliseconds(performance.now() - from)}`);
    // A new worker: nothing of the filling stays in its memory.
    await page.reload();
    const openMs = await page.evaluate(
      ([key, directory, staffId, today]) => bench.dossiers().open(key, directory, staffId, today),
      [dek, demoDirectory, 's-beatrice', DEMO_DAY] as const,
    );
    const random = seededRandom('bench-open-dossier');
    const draw = (count: number) => Array.from({ length: count }, () => random.next());
    const audits: number[] = [];
    const subject = (places: readonly number[]) =>
      page.evaluate((all) => bench.dossiers().subject(all), places);
    const control = (places: readonly number[]) =>
      page.evaluate((all) => bench.dossiers().control(all), places);
    await subject(draw(WARM_UP));
    await control(draw(WARM_UP));
    // Each contender of a round draws its own dossiers: what one has just read lies in memory for the other.
    const measured = await pairedRounds(
      rounds,
      () => control(draw(OPENS)),
      async () => {
        const answer = await subject(draw(OPENS));
        audits.push(...answer.audits);
        return answer.times;
      },
    );
    return resultOf({
      name: 'open dossier',
      subject: `open one of ${filled.dossiers} sealed dossiers: audit entry on disk, rows decrypted, head, overview and account folded; ${OPENS} a round`,
      control: 'read the same JSON in clear from IndexedDB and parse it',
      bound: { statistic: 'p99', limitMs: 50 },
      rounds: measured,
      facts: [
        { what: 'mean size of a dossier as JSON', value: kibibytes(filled.bytes / filled.dossiers) },
        {
          what: 'of which permission, rows and the durable audit entry, p50 / p99',
          value: `${milliseconds(quantile(audits, 0.5))} / ${milliseconds(quantile(audits, 0.99))}`,
        },
        {
          what: 'vault opened once its key is known (digests read and indexed)',
          value: milliseconds(openMs),
        },
      ],
    });
  } finally {
    await profile.close();
  }
}
