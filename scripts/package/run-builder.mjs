// Runs electron-builder and says where it left the application.
import fs from 'node:fs';
import path from 'node:path';
import { runNode } from '../lib/child.mjs';
import { fromRoot, root } from '../lib/paths.mjs';
import { programFile } from './after-pack.mjs';

/** Where electron-builder leaves the unpacked application of each system, and the names it gives there. */
const systems = {
  linux: { flag: '--linux', folder: 'linux-unpacked', platform: 'linux', resources: 'resources' },
  win: { flag: '--win', folder: 'win-unpacked', platform: 'win32', resources: 'resources' },
  mac: {
    flag: '--mac',
    folder: process.arch === 'arm64' ? 'mac-arm64' : 'mac',
    platform: 'darwin',
    resources: 'Guichet.app/Contents/Resources',
  },
};

/** @typedef {keyof typeof systems} SystemName */

export const systemNames = /** @type {SystemName[]} */ (Object.keys(systems));

/** @param {SystemName} system @returns {{ folder: string, asar: string, program: string }} */
export function packagedFiles(system) {
  const { folder, platform, resources } = systems[system];
  const home = fromRoot('dist', 'packages', folder);
  return {
    folder: home,
    asar: path.join(home, resources, 'app.asar'),
    program: programFile(home, platform, 'Guichet', 'guichet'),
  };
}

/** @returns {string} version of Electron that the sources were typed against */
export function electronVersion() {
  return JSON.parse(fs.readFileSync(fromRoot('node_modules/electron/package.json'), 'utf8')).version;
}

/**
 * @param {SystemName} system
 * @param {{ electronDist?: string }} options a folder of Electron: the application alone is made, no installer
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runBuilder(system, { electronDist }) {
  fs.rmSync(packagedFiles(system).folder, { recursive: true, force: true });
  const args = [systems[system].flag, ...(electronDist === undefined ? [] : ['dir'])];
  if (electronDist !== undefined) args.push(`-c.electronDist=${electronDist}`);
  return runNode(
    fromRoot('node_modules/electron-builder/cli.js'),
    [...args, '--publish', 'never', '--config', fromRoot('electron-builder.yml')],
    {
      cwd: root,
      env: { ...process.env, ELECTRON_BUILDER_DISABLE_UPDATE_CHECK: '1', NO_UPDATE_NOTIFIER: '1' },
    },
  );
}
