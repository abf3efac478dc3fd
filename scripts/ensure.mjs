// Makes node_modules match the lock, with Node's built-ins only: it runs before anything is installed.
//   node scripts/ensure.mjs          what building and serving need
//   node scripts/ensure.mjs --dev    everything, tests included
import { nodeMajor } from './lib/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import {
  foldersToInstall,
  hasDevTools,
  isInstalled,
  isInstalledByHand,
  markInstalled,
  markPending,
} from './lib/install-state.mjs';
import { runNpm } from './lib/npm.mjs';
import { isEntry, root } from './lib/paths.mjs';
import { complain, startStep, tail } from './lib/terminal.mjs';

const causes = [
  {
    seen: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|FETCH_ERROR|ERR_SOCKET_TIMEOUT|network/i,
    text: 'The package registry cannot be reached. Check the network (or the proxy in your npm settings), then run the same command again; what is already downloaded is kept.',
  },
  {
    seen: /EACCES|EPERM/,
    text: 'A folder cannot be written. Make this folder yours (its owner must be the person who runs the command) and close programs that hold files of node_modules open, then run the same command again.',
  },
  { seen: /ENOSPC/, text: 'The disk is full. Free about 1 GB, then run the same command again.' },
  {
    seen: /EUSAGE|can only install packages when|Missing:.*from lock file/i,
    text: 'package.json and package-lock.json do not agree. Take both files from the same commit; after a change of dependencies run "npm install" and commit both.',
  },
  {
    seen: /EINTEGRITY/,
    text: 'A downloaded package is damaged. Run "npm cache verify", then the same command again.',
  },
];

/** @param {string} output @returns {string} what to tell the person, from what npm wrote */
export function explainInstallFailure(output) {
  const cause = causes.find((one) => one.seen.test(output));
  return (
    cause?.text ??
    'npm could not finish. Its last lines are above; running the same command again starts afresh.'
  );
}

/** @param {string} output @returns {string} what npm wrote, without its manual */
export function withoutUsage(output) {
  const lines = output.split(/\r?\n/).filter((line) => !/npm warn/i.test(line));
  const manual = lines.findIndex((line) => /npm error (Clean install a project|Usage:)/.test(line));
  return (manual === -1 ? lines : lines.slice(0, manual)).join('\n');
}

/** @param {boolean} dev @returns {string[]} */
export function installArguments(dev) {
  // No package of the lock needs an install script to work; refusing them all is faster and safer.
  const kinds = dev ? ['--include=dev'] : ['--omit=dev'];
  return [
    'ci',
    ...kinds,
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--no-progress',
  ];
}

/**
 * @param {{ dev?: boolean, prefix?: string }} [options] prefix such as `[1/3] `
 * @returns {Promise<boolean>} false when it could not be done; the reason has been told
 */
export async function ensure({ dev = false, prefix = '' } = {}) {
  if (!fs.existsSync(path.join(root, 'package-lock.json'))) {
    complain(
      'package-lock.json is missing: take it from the repository, it says which packages belong to this version.',
    );
    return false;
  }
  // Starting the desk after a change of the lock must not take a developer's tools away.
  const mode = dev || hasDevTools(root) ? 'dev' : 'serve';
  if (isInstalled(root, mode)) return true;
  if (isInstalledByHand(root, mode)) {
    markInstalled(root, mode);
    return true;
  }
  const folders = foldersToInstall(root, mode);
  const step = startStep(`${prefix}Installing ${folders.length} packages`);
  try {
    markPending(root);
  } catch {
    step.failed();
    complain(`The folder ${root} cannot be written. Make it yours, then run the same command again.`);
    return false;
  }
  const seen = new Set();
  const count = setInterval(() => {
    for (const folder of folders) {
      if (!seen.has(folder) && fs.existsSync(path.join(root, folder, 'package.json'))) seen.add(folder);
    }
    step.update(`${seen.size} of ${folders.length}`);
  }, 1000);
  const { code, output } = await runNpm(installArguments(mode === 'dev'), { cwd: root });
  clearInterval(count);
  if (code === 0) {
    markInstalled(root, mode);
    step.done();
    return true;
  }
  step.failed();
  if (code === 127) {
    complain(
      'npm was not found. It comes with Node: install Node from https://nodejs.org, then run the same command again.',
    );
    return false;
  }
  complain(tail(withoutUsage(output), 12));
  complain(explainInstallFailure(output));
  return false;
}

if (isEntry(import.meta.url) && nodeMajor > 0) {
  process.exitCode = (await ensure({ dev: process.argv.includes('--dev') })) ? 0 : 1;
}
