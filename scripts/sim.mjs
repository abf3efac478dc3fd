// npm run sim: the sync under every trouble there is, from seeds. Options go to tests/sim/run.ts.
import { nodeMajor } from './lib/node-version.mjs';
import { binary, tool } from './lib/stages.mjs';
import { prepareTools } from './lib/tool-run.mjs';

const runner = 'tests/sim/run.ts';

if (nodeMajor > 0) {
  if (!(await prepareTools(runner))) process.exitCode = 1;
  else process.exitCode = await tool([await binary('tsx'), runner, ...process.argv.slice(2)]);
}
