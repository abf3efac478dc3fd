// Opens the desk: Electron when its program is there, else an app window of an installed browser, else nothing.
import fs from 'node:fs';
import path from 'node:path';
import { findChromium } from '../chromium.mjs';
import { run, start } from './child.mjs';
import { fromRoot } from './paths.mjs';

const patience = 5000;
const isRoot = process.getuid?.() === 0;

/** @returns {boolean} */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** @returns {string | undefined} the Electron program; looking never downloads it, unlike `require('electron')` */
export function findElectron() {
  const programs = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const name = programs[/** @type {'darwin' | 'win32'} */ (process.platform)] ?? 'electron';
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? fromRoot('node_modules/electron/dist');
  const file = path.join(folder, name);
  return fs.existsSync(file) ? file : undefined;
}

/** @returns {Promise<string | undefined>} a sentence when Electron could not be fetched within 5 s */
export async function fetchElectron() {
  if (findElectron() !== undefined) return undefined;
  const script = fromRoot('node_modules/electron/install.js');
  if (!fs.existsSync(script)) {
    return 'Electron is a development package: run "node scripts/ensure.mjs --dev" once, then "npm start -- --fetch-electron".';
  }
  const ended = await run(process.execPath, [script], {
    cwd: fromRoot(),
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  if (ended.code === 0 && findElectron() !== undefined) return undefined;
  return 'Electron could not be fetched within 5 seconds; the desk opens in a browser window.';
}

/**
 * Starts a window and looks whether it survives its first moments.
 * @param {string} program @param {string[]} args
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, opened: boolean }>}
 */
async function launch(program, args) {
  const child = start(program, args, { stdio: 'ignore' });
  const opened = await new Promise((resolve) => {
    const alive = setTimeout(() => resolve(true), 1500);
    const answer = (/** @type {boolean} */ value) => {
      clearTimeout(alive);
      resolve(value);
    };
    child.once('error', () => answer(false));
    // A browser that hands its address over to one already running ends at once, with 0.
    child.once('exit', (code) => answer(code === 0));
  });
  return { child, opened };
}

/**
 * @param {string} url @param {string} dataFolder where the window keeps its own profile
 * @returns {Promise<{ sentence: string, child?: import('node:child_process').ChildProcess }>}
 */
export async function openDesk(url, dataFolder) {
  if (!hasDisplay()) return { sentence: 'This machine has no display: open the address above in a browser.' };
  const electron = findElectron();
  if (electron !== undefined) {
    const profile = path.join(dataFolder, 'electron-profile');
    const flags = isRoot ? ['--no-sandbox'] : [];
    const args = [...flags, fromRoot('dist/electron/main.js'), `--profile=${profile}`, `--central=${url}`];
    const { child, opened } = await launch(electron, args);
    if (opened) return { sentence: 'The desk is open in its own window.', child };
  }
  const browser = await findChromium();
  if (browser === undefined) {
    return {
      sentence: 'No Electron and no Chromium, Chrome or Edge here: open the address above in a browser.',
    };
  }
  const args = [`--app=${url}`, `--user-data-dir=${path.join(dataFolder, 'window-profile')}`];
  const quiet = ['--no-first-run', '--no-default-browser-check', '--window-size=1366,800'];
  const { child, opened } = await launch(browser, [...args, ...quiet, ...(isRoot ? ['--no-sandbox'] : [])]);
  if (!opened) return { sentence: 'A browser window could not be opened: open the address above yourself.' };
  return { sentence: 'Electron is not installed: the desk is open in a browser window.', child };
}
