// The common start of bench and shots: everything installed, Chromium found, the desk built.
import fs from 'node:fs';
import { ensure } from '../ensure.mjs';
import { ensureChromium } from '../chromium.mjs';
import { runNode } from './child.mjs';
import { fromRoot, root } from './paths.mjs';
import { complain } from './terminal.mjs';

/** @param {string} needed file without which there is nothing to run @returns {Promise<boolean>} */
export async function prepareTools(needed) {
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
  const built = await runNode(fromRoot('scripts/build.mjs'), ['--skip-install'], { show: true, cwd: root });
  return built.code === 0;
}
