// npm run rig -- [--rounds N] [--seed S] [--only NAME]: kills a true browser and a true central; see docs/sync-tests.md.
import { parseArgs } from 'node:util';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { findChromium } from '../../scripts/chromium.mjs';
import { Rig, type Scenario, scenarios } from './rig.ts';
import { Tally } from './tally.ts';

interface Options {
  readonly rounds: number;
  readonly seed: number;
  readonly only: readonly Scenario[];
  /** Whether disks are filled at the end. */
  readonly disks: boolean;
}

/** From so many rounds on nobody waits for the end. */
const LONG = 20;
const kills: readonly Scenario[] = ['load', 'push', 'pull'];

const known = 'Known options: --rounds N, --seed S, --only NAME.';

/** The options, or the sentence that says what is wrong with them. */
function readOptions(argv: readonly string[]): Options | string {
  let values: { rounds?: string; seed?: string; only?: string[] };
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        rounds: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string', multiple: true },
      },
    }));
  } catch (error) {
    return `${error instanceof Error ? error.message : 'Unreadable options.'} ${known}`;
  }
  const rounds = Number(values.rounds ?? 200);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100_000)
    return '--rounds takes a whole number from 1 to 100000.';
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(seed)) return '--seed takes a whole number.';
  // Disks are filled once, at the end of a long run; kills take turns.
  const named = values.only ?? [...kills];
  const unknown = named.find((name) => !scenarios.some((one) => one === name));
  if (unknown !== undefined) return `There is no "${unknown}". Known: ${scenarios.join(', ')}.`;
  const only = scenarios.filter((one) => named.includes(one));
  return { rounds, seed, only, disks: values.only === undefined && rounds >= LONG };
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const found = await findChromium();
  if (found !== undefined) process.env['CHROMIUM'] = found;
  const tally = new Tally((line) => console.log(line));
  const random = seededRandom(options.seed);
  const rig = await Rig.start(random, tally);
  try {
    for (let round = 0; round < options.rounds; round += 1) {
      await rig.round(options.only[round % options.only.length] ?? 'load');
      if ((round + 1) % 5 === 0) console.log(`… ${tally.lastLine}`);
    }
    if (options.disks) await rig.round('disk');
    await rig.end();
  } catch (error) {
    // The first line says it; a browser adds its whole log.
    const [what] = String(error instanceof Error ? error.message : error).split('\n');
    const where =
      error instanceof Error ? /tests.rig.[\w-]+\.ts:\d+/.exec(error.stack ?? '')?.[0] : undefined;
    tally.report('violation', `the rig stopped: ${what} (${where ?? 'nowhere'})`);
    await rig.discard();
  }
  console.log(tally.lastLine);
  return tally.isClean ? 0 : 1;
}

// A run that ends before its last line is none.
process.exitCode = 1;
process.exitCode = await main();
