import { runSeed } from './run-seed.ts';

/** The short form: what went wrong in these seeds, with what runs it again. */
export async function runSeeds({
  from,
  seeds,
}: {
  readonly from: number;
  readonly seeds: number;
}): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let seed = from; seed < from + seeds; seed += 1) {
    const devices = 2 + (seed % 2);
    const { findings } = await runSeed({ seed, steps: 100, devices });
    const [first] = findings;
    if (first)
      wrong.push(
        `${first.kind}: ${first.what} (npm run sim -- --seeds 1 --from ${seed} --steps 100 --devices ${devices} --trace)`,
      );
  }
  return wrong;
}
