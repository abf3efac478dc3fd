// The common start of bench, rig and shots: everything installed, Chromium found, the desk built.
import fs from 'node:fs';
import { ensure } from '../ensure.mjs';
import { ensureChromium } from '../chromium.mjs';
import { runNode } from './child.mjs';
import { fromRoot, root } from './paths.mjs';
import { complain } from './terminal.mjs';

/**
 * @param {string} needed file without which there is nothing to run
 * @param {string[]} [only] parts to build; all of them when left out
 * @returns {Promise<boolean>}
 */
export async function prepareTools(needed, only) {
  if (!fs.existsSync(fromRoot(needed))) {
    complain(`${needed} is missing: this copy of the repository is not complete. Take a clean clone.`);
    return false;
  }
  if (!(await ensure({ dev: true }))) return false;
  const chromium = await ensureChromium();
  if ('reason' in chromium) {
    complain(`${chromium.reason}.`);
    return false;
  }
  const built = await runNode(
    fromRoot('scripts/build.mjs'),
    ['--skip-install', ...(only === undefined ? [] : ['--only', only.join(',')])],
    { show: true, cwd: root },
  );
  return built.code === 0;
}
