// npm test: everything, on a machine that has only Node and npm. The last line is always "N passed, M failed".
import { nodeMajor } from './lib/node-version.mjs';
import { ensure } from './ensure.mjs';
import { originNow, writeRun } from './lib/charter-proof.mjs';
import {
  browser,
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
import { complain } from './lib/terminal.mjs';

const all = [types, lint, unit, sim, browser, contract, postgres, rig, packaging, e2e, shell];

const options = readOptions(process.argv.slice(2), {
  usage: 'npm test -- [options]',
  about: `Installs what is missing, then runs: ${all.map((stage) => stage.name).join(', ')}.`,
  flags: { only: { type: 'text', value: 'STAGES', help: 'some of them, separated by commas' } },
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
  const strict = process.env.CI === 'true' || process.env.CI === '1';
  // What stood here at the start is what was tested.
  const origin = originNow();
  await runStages([install, ...all.filter((stage) => wanted.includes(stage.name))], {
    strict,
    done: (run) => writeRun({ ...origin, at: new Date().toISOString(), ...run }),
  });
}
