// npm test: every stage, some side by side, on a machine that has only Node and npm. The last line is always "N passed, M failed".
import os from 'node:os';
import { nodeMajor } from './lib/node-version.mjs';
import { ensure } from './ensure.mjs';
import { originNow, writeRun } from './lib/charter-proof.mjs';
import {
  browser,
  build,
  contract,
  e2e,
  lint,
  packaging,
  postgres,
  rig,
  shell,
  sim,
  types,
  unit,
} from './lib/checks.mjs';
import { readOptions } from './lib/options.mjs';
import { runStages } from './lib/stages.mjs';
import { complain, say } from './lib/terminal.mjs';

/**
 * A journey keeps one core busy and waits for the other half of the time, so the rest runs beside the journeys, in two lanes:
 * much of it waits for programs that start. What is left when a lane has ended is shared, the last first. The windows of main
 * use what was packaged before them.
 */
const journeys = [e2e];
const checks = [types, lint, packaging, shell, unit];
const programs = [contract, browser, postgres, rig];
const others = [...checks, ...programs];
/** Keeps every core busy by itself: beside another lane its thousands of runs would only take twice as long. */
const alone = [sim];
const all = [...alone, ...others, ...journeys];
const withoutBuild = [types, lint, unit, sim, browser];

/** What is asked a second time; each promise of the charter is proven without it. */
const beyond =
  'the journeys named @long, contrasts as axe finds them, all contracts on both databases, faults planted in main, two journeys in its windows';

const options = readOptions(process.argv.slice(2), {
  usage: 'npm test -- [options]',
  about: `Installs what is missing, then runs: ${all.map((stage) => stage.name).join(', ')}.`,
  flags: {
    only: { type: 'text', value: 'STAGES', help: 'some of them, separated by commas' },
    long: { type: 'switch', help: `also ${beyond}` },
  },
  more: 'With CI=true, a stage that cannot run counts as a failure.',
});

const wanted = options.only === undefined ? all.map((stage) => stage.name) : String(options.only).split(',');
const unknown = wanted.find((name) => !all.some((stage) => stage.name === name));

if (unknown !== undefined) {
  complain(`There is no stage "${unknown}". Known: ${all.map((stage) => stage.name).join(', ')}.`);
  process.exitCode = 1;
} else if (nodeMajor > 0) {
  const install = {
    name: 'install',
    run: async () => {
      const ready = await ensure({ dev: true });
      return ready
        ? { passed: 0, failed: 0 }
        : { passed: 0, failed: 1, stop: 'the packages could not be installed' };
    },
  };
  /** @param {typeof all} stages */
  const chosen = (stages) => stages.filter((stage) => wanted.includes(stage.name));
  const isBuilt = chosen(all).some((stage) => !withoutBuild.includes(stage));
  const lanes = [chosen(journeys), chosen(checks), chosen(programs)].filter((lane) => lane.length > 0);
  const strict = process.env.CI === 'true' || process.env.CI === '1';
  // What stood here at the start is what was tested.
  const origin = originNow();
  const stages = os.availableParallelism() < 2 ? chosen(all) : [...chosen(alone), lanes];
  // Read by checks.mjs and by the journeys; what somebody names one by one always runs.
  if (options.long === undefined) process.env.GUICHET_SHORT = '1';
  // Read by vitest.config.ts: the cores are shared, so one worker each.
  if (lanes.length > 1) process.env.GUICHET_BESIDE = '1';
  await runStages([install, ...(isBuilt ? [build] : []), ...stages], {
    strict,
    done: (run) => {
      writeRun({ ...origin, at: new Date().toISOString(), ...run });
      if (options.long === undefined) say(`\nThe short form. npm test -- --long runs also ${beyond}.`);
    },
  });
}
