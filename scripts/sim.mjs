// npm run sim: the sync under every trouble there is, from seeds. Options go to tests/sim/run.ts.
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { run } from './lib/child.mjs';
import { nodeMajor } from './lib/node-version.mjs';
import { fromRoot, root } from './lib/paths.mjs';

/** As in vitest.config.ts: very much code, each a little. */
const flags = ['--max-semi-space-size=64', '--always-sparkplug', '--interrupt-budget=600000'];

if (nodeMajor > 0) {
  if (!(await ensure({ dev: true })) || !(await build({ only: ['simulator'] }))) process.exitCode = 1;
  else {
    const file = fromRoot('.cache/simulator/run.js');
    const { code } = await run(process.execPath, [...flags, file, ...process.argv.slice(2)], {
      show: true,
      cwd: root,
      env: { ...process.env, NODE_ENV: 'test' },
    });
    process.exitCode = code;
  }
}
