import { parseArgs } from 'node:util';
import { bugs } from './bugs.ts';
import { runSeed, type SeedOptions } from './run-seed.ts';
import { shrink } from './shrink.ts';

const USAGE = `npm run sim -- [--seeds N] [--from S] [--steps M] [--devices D] [--bug NAME] [--trace] [--list-bugs]

Runs the desk, its sync and central against each other under every trouble there is, each run from its seed.
  --seeds N     how many runs (200)        --from S     the first seed (1)
  --steps M     days of trouble (150)      --devices D  desks at the start (3)
  --bug NAME    with a planted mistake     --list-bugs  names of the planted mistakes
  --trace       what happened in a run that failed, made as small as it goes
The last line counts what must not be; the exit code is 1 when anything was counted.`;

const say = (text: string) => process.stdout.write(`${text}\n`);

function complain(text: string): number {
  process.stderr.write(`${text}\n\n${USAGE}\n`);
  return 2;
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

async function main(args: readonly string[]): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        seeds: { type: 'string', default: '200' },
        from: { type: 'string', default: '1' },
        steps: { type: 'string', default: '150' },
        devices: { type: 'string', default: '3' },
        bug: { type: 'string' },
        trace: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        'list-bugs': { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
  if (values.help) {
    say(USAGE);
    return 0;
  }
  if (values['list-bugs']) {
    for (const name of Object.keys(bugs)) say(name);
    return 0;
  }
  const { bug } = values;
  if (bug !== undefined && !Object.hasOwn(bugs, bug))
    return complain(`There is no planted mistake "${bug}". npm run sim -- --list-bugs names them.`);
  const [seeds, from, steps, devices] = [values.seeds, values.from, values.steps, values.devices].map(
    wholeNumber,
  );
  if (!seeds || !from || !steps || !devices || devices > 8)
    return complain('--seeds, --from and --steps take a whole number from 1, --devices one from 1 to 8.');
  return runAll({ seeds, from, steps, devices, bug, trace: values.trace });
}

interface Wish {
  readonly seeds: number;
  readonly from: number;
  readonly steps: number;
  readonly devices: number;
  readonly bug: string | undefined;
  readonly trace: boolean;
}

async function runAll({ seeds, from, steps, devices, bug, trace }: Wish): Promise<number> {
  const counts = { lost: 0, duplicated: 0, unseen: 0, violation: 0 };
  let stepsRun = 0;
  let failures = 0;
  for (let seed = from; seed < from + seeds; seed += 1) {
    const options = { seed, steps, devices, bug };
    const report = await runSeed(options);
    stepsRun += report.steps;
    for (const finding of report.findings) counts[finding.kind] += 1;
    if (report.findings.length === 0) continue;
    for (const { kind, what } of report.findings.slice(0, 4)) say(`seed ${seed}: ${kind}: ${what}`);
    failures += 1;
    if (failures <= 3) await tellSmallest(options, trace);
  }
  const { lost, duplicated, unseen, violation } = counts;
  say(
    `seeds ${seeds}, steps ${stepsRun}, lost ${lost}, duplicated ${duplicated}, unseen ${unseen}, violations ${violation}`,
  );
  return lost + duplicated + unseen + violation === 0 ? 0 : 1;
}

async function tellSmallest(options: SeedOptions, trace: boolean): Promise<void> {
  const { options: small, report } = await shrink(options);
  const without = small.without?.join(' ') ?? 'nothing';
  say(`  smallest: seed ${small.seed}, steps ${small.steps}, devices ${small.devices}, without ${without}`);
  if (trace) for (const line of report.trace) say(`    ${line}`);
}

process.exitCode = await main(process.argv.slice(2));
