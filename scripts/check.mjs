// npm run check: types, lint and unit tests, in under a minute.
import { nodeMajor } from './lib/node-version.mjs';
import { ensure } from './ensure.mjs';
import { lint, types, unit } from './lib/checks.mjs';
import { readOptions } from './lib/options.mjs';
import { runStages } from './lib/stages.mjs';

readOptions(process.argv.slice(2), {
  usage: 'npm run check',
  about: 'Checks types, lint and unit tests: what to run before each commit.',
  flags: {},
});

if (nodeMajor > 0) {
  if (await ensure({ dev: true })) await runStages([[[types, lint], [unit]]], { strict: true });
  else process.exitCode = 1;
}
