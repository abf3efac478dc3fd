// npm run rig: kills a true browser and a true central while they load, push and pull. Options go to tests/rig/run.ts.
import { nodeMajor } from './lib/node-version.mjs';
import { binary, tool } from './lib/stages.mjs';
import { prepareTools } from './lib/tool-run.mjs';

const runner = 'tests/rig/run.ts';

if (nodeMajor > 0) {
  if (!(await prepareTools(runner, ['central']))) process.exitCode = 1;
  else process.exitCode = await tool([await binary('tsx'), runner, ...process.argv.slice(2)]);
}
