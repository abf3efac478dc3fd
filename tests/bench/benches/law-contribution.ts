import { openProfile } from '../measure/browser.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import type { BenchContext } from './bench-context.ts';

const QUARTERS = 500;

/** One contribution with its whole trace, in a worker of the browser. */
export async function benchLawContribution({ rounds, site }: BenchContext): Promise<BenchResult> {
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(site.url);
    const subject = () => page.evaluate((count) => bench.law().explained(count), QUARTERS);
    const control = () => page.evaluate((count) => bench.law().bare(count), QUARTERS);
    // The first round compiles: the desk has done so by the time somebody asks for an amount.
    await subject();
    await control();
    return resultOf({
      name: 'law contribution',
      subject: `one quarter's contribution from raw inputs, with its trace; ${QUARTERS} a round`,
      control: 'the same quarter from typed inputs, trace switched off',
      bound: { statistic: 'p50', limitMs: 1 },
      // The clock of the browser moves in steps of 5 µs.
      floorMs: 0.005,
      rounds: await pairedRounds(rounds, control, subject),
      facts: [],
    });
  } finally {
    await profile.close();
  }
}
