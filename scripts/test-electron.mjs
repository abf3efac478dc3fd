// npm run test:electron: the specs named @shell in the true Electron, where its program is there.
import { nodeMajor } from './lib/node-version.mjs';
import { ensure } from './ensure.mjs';
import { build } from './build.mjs';
import { findElectron, hasDisplay } from './lib/desk-window.mjs';
import { readOptions } from './lib/options.mjs';
import { binary, tool } from './lib/stages.mjs';
import { say } from './lib/terminal.mjs';

const options = readOptions(process.argv.slice(2), {
  usage: 'npm run test:electron -- [options]',
  about: 'Runs the specs named @shell in the true Electron, when its program is on this machine.',
  flags: { strict: { type: 'switch', help: 'under CI=true, count it as a failure when it cannot run' } },
});

/** @returns {string | undefined} why it cannot run here */
function obstacle() {
  if (findElectron() === undefined) {
    return 'the Electron program is not on this machine (npm start -- --fetch-electron tries to get it)';
  }
  return hasDisplay() ? undefined : 'this machine has no display (xvfb-run gives one)';
}

if (nodeMajor > 0) {
  const reason = obstacle();
  if (reason !== undefined) {
    say(`not run: electron because ${reason}`);
    const counts = options.strict === true && (process.env.CI === 'true' || process.env.CI === '1');
    process.exitCode = counts ? 1 : 0;
  } else if (!(await ensure({ dev: true })) || !(await build({ quiet: false }))) {
    process.exitCode = 1;
  } else {
    process.env.GUICHET_ELECTRON = findElectron();
    process.exitCode = await tool([
      await binary('@playwright/test', 'playwright'),
      'test',
      '--project',
      'electron',
    ]);
  }
}
