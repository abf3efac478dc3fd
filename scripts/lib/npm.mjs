import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './child.mjs';
import { fromRoot } from './paths.mjs';

/** @returns {string | undefined} npm's own script, so that no shell is needed */
function npmScript() {
  const home = path.dirname(process.execPath);
  const fromRunner = process.env.npm_execpath ?? '';
  const candidates = [
    fromRunner.endsWith('npm-cli.js') ? fromRunner : '',
    path.join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(process.env.PATH ?? '').split(path.delimiter).map((folder) => {
      const command = path.join(folder, 'npm');
      try {
        const real = fs.realpathSync(command);
        if (real.endsWith('npm-cli.js')) return real;
      } catch {
        // Not in this folder.
      }
      return path.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
    }),
  ];
  return candidates.find((candidate) => candidate !== '' && fs.existsSync(candidate));
}

/**
 * @param {string[]} args @param {Parameters<typeof run>[2]} [options]
 * @returns {ReturnType<typeof run>} code 127 when npm is not there
 */
export function runNpm(args, options) {
  const script = npmScript();
  if (script !== undefined) {
    // An npm that outlives us would write under the feet of the next one.
    const watch = `${pathToFileURL(fromRoot('scripts/lib/watch-parent.mjs')).href}?now`;
    const stdio = /** @type {const} */ (['pipe', 'pipe', 'pipe']);
    return run(process.execPath, ['--import', watch, script, ...args], { stdio: [...stdio], ...options });
  }
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    shell: process.platform === 'win32',
    ...options,
  });
}
