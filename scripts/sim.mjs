// npm run sim: the sync under every trouble there is, from seeds. Options go to tests/sim/run.ts.
import { ensure } from './ensure.mjs';
import { nodeMajor } from './lib/node-version.mjs';
import { binary, tool } from './lib/stages.mjs';

if (nodeMajor > 0) {
  if (!(await ensure({ dev: true }))) process.exitCode = 1;
  else process.exitCode = await tool([await binary('tsx'), 'tests/sim/run.ts', ...process.argv.slice(2)]);
}
