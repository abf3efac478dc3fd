// Finds Chromium (or Chrome, or Edge), and installs it for the tests when asked:
//   node scripts/chromium.mjs             prints the path, or says that there is none
//   node scripts/chromium.mjs --install   installs it when it is missing
import { nodeMajor } from './lib/node-version.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './lib/child.mjs';
import { readOptions } from './lib/options.mjs';
import { fromRoot, isEntry, root } from './lib/paths.mjs';
import { complain, say, startStep, tail } from './lib/terminal.mjs';

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'win32') {
    const homes = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return homes.flatMap((home) =>
      home === undefined
        ? []
        : [
            'Google/Chrome/Application/chrome.exe',
            'Chromium/Application/chrome.exe',
            'Microsoft/Edge/Application/msedge.exe',
          ].map((one) => path.join(home, one)),
    );
  }
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {string} file @returns {boolean} */
function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} the browser that Playwright downloaded, if it did */
async function playwrightBrowser() {
  if (!fs.existsSync(fromRoot('node_modules/@playwright/test/package.json'))) return undefined;
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return isProgram(file) ? file : undefined;
}

/** @returns {Promise<string | undefined>} */
export async function findChromium() {
  const given = process.env.CHROMIUM;
  // A path given on purpose is used or refused, never replaced by another.
  if (given !== undefined && given !== '') return isProgram(given) ? given : undefined;
  return usualPlaces().find(isProgram) ?? (await playwrightBrowser());
}

/**
 * Debian's build for tests: the same engine without the windows around it, which take a third of the processor when
 * each test starts its own browser. It opens no window for a person.
 * @returns {string | undefined}
 */
const findLight = () => ['/usr/bin/chromium-headless-shell'].find(isProgram);

const isDebian = () => process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');

/** @param {string[]} args of apt-get */
const apt = (args) => run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** @returns {Promise<string>} what the installer wrote, when it failed */
async function install() {
  if (isDebian()) {
    await apt(['update']);
    // The whole browser: the window of the desk needs it.
    const tried = await apt(['install', '-y', '--no-install-recommends', 'chromium']);
    return (await findChromium()) === undefined ? tried.output : '';
  }
  const cli = fromRoot('node_modules/@playwright/test/cli.js');
  if (!fs.existsSync(cli))
    return 'The test packages are not installed: run "node scripts/ensure.mjs --dev" first.';
  const { output } = await run(process.execPath, [cli, 'install', 'chromium'], { cwd: root });
  return output;
}

/** Beside the Chromium that is here and in its version, so that nothing else is changed; tests only gain time by it. */
async function installLight() {
  if (!isDebian()) return;
  const common = await run('dpkg-query', ['-W', '-f', '${Version}', 'chromium-common']);
  if (common.code !== 0) return;
  const step = startStep('Installing the quicker Chromium for the tests');
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=5'];
  const version = `chromium-headless-shell=${common.output.trim()}`;
  const { code } = await apt([...patience, 'install', '-y', '--no-install-recommends', version]);
  if (code === 0) step.done();
  else step.done('not to be had, the other one does as well');
}

/** @returns {Promise<{ path: string } | { reason: string }>} */
async function ensureWhole() {
  let found = await findChromium();
  if (found === undefined && process.env.CHROMIUM)
    return { reason: `CHROMIUM points to ${process.env.CHROMIUM}, which is not a program` };
  if (found === undefined) {
    const step = startStep('Installing Chromium for the tests');
    const output = await install();
    found = await findChromium();
    if (found === undefined) {
      step.failed();
      complain(tail(output, 8));
      return {
        reason: 'Chromium is not installed and could not be; install it, or set CHROMIUM to its path',
      };
    }
    step.done();
  }
  return { path: found };
}

/** @returns {Promise<{ path: string } | { reason: string }>} */
async function ensureLight() {
  if (process.env.CHROMIUM) return ensureWhole();
  const there = findLight();
  if (there !== undefined) return { path: there };
  const whole = await ensureWhole();
  if ('reason' in whole) return whole;
  await installLight();
  return { path: findLight() ?? whole.path };
}

/** Stages that run at once ask at once. @type {Promise<{ path: string } | { reason: string }> | undefined} */
let asked;

/**
 * Finds Chromium, installing it if need be, and puts its path into CHROMIUM for the programs started next.
 * @param {{ light?: boolean }} [options] light: no window is needed, the quickest there is
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function ensureChromium({ light = false } = {}) {
  asked ??= light ? ensureLight() : ensureWhole();
  const answer = await asked;
  if ('path' in answer) process.env.CHROMIUM = answer.path;
  return answer;
}

if (isEntry(import.meta.url) && nodeMajor > 0) {
  const options = readOptions(process.argv.slice(2), {
    usage: 'node scripts/chromium.mjs [--install]',
    about: 'Says where Chromium is.',
    flags: { install: { type: 'switch', help: 'install it when it is missing' } },
  });
  const answer = options.install === true ? await ensureChromium() : { path: await findChromium() };
  if ('path' in answer && answer.path !== undefined) say(answer.path);
  else {
    complain(
      'reason' in answer
        ? `${answer.reason}.`
        : 'No Chromium found. "--install" gets it; CHROMIUM may hold its path.',
    );
    process.exitCode = 1;
  }
}
