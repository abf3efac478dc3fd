import { runSeed, type SeedOptions } from './run-seed.ts';

/** Enough that these runs show the planted mistakes (simulator.test.ts); `npm run sim` goes on for 150. */
const STEPS = 60;

/** The short form of a run, of which there are thousands in each test run. */
export function inShort(seed: number): SeedOptions {
  return { seed, steps: STEPS, devices: 2 + (seed % 2) };
}

/** What went wrong in these seeds, with what runs it again. */
export async function runSeeds({
  from,
  seeds,
}: {
  readonly from: number;
  readonly seeds: number;
}): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let seed = from; seed < from + seeds; seed += 1) {
    const options = inShort(seed);
    const { findings } = await runSeed(options);
    const [first] = findings;
    if (first)
      wrong.push(
        `${first.kind}: ${first.what} (npm run sim -- --seeds 1 --from ${seed} --steps ${options.steps} --devices ${options.devices} --trace)`,
      );
  }
  return wrong;
}
