import http from 'node:http';
import https from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import readline from 'node:readline';
import { start, stop } from './child.mjs';
import { fromRoot } from './paths.mjs';
import { tail } from './terminal.mjs';

/**
 * What central writes, one JSON object a line.
 * @typedef {{ event: 'step', label: string } | { event: 'progress', label: string, done: number, total: number }
 *   | { event: 'listening', url: string } | { event: 'fatal', code: string, message: string }} CentralEvent
 */

/** @param {string} line @returns {CentralEvent | undefined} undefined for a line of another kind */
export function readEvent(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const value = JSON.parse(line);
    const text = (/** @type {string} */ key) => typeof value[key] === 'string';
    if (value.event === 'step' && text('label')) return value;
    if (
      value.event === 'progress' &&
      text('label') &&
      Number.isFinite(value.done) &&
      Number.isFinite(value.total)
    )
      return value;
    if (value.event === 'listening' && text('url')) return value;
    if (value.event === 'fatal' && text('code') && text('message')) return value;
  } catch {
    // Not ours: a library's own line.
  }
  return undefined;
}

/**
 * @param {string} url
 * @returns {Promise<{ status: number, body: unknown } | undefined>} undefined when nothing answers within 2 s
 */
export function askHealth(url) {
  return new Promise((resolve) => {
    const address = new URL('/health', url);
    const request = (address.protocol === 'https:' ? https : http).get(
      address,
      { timeout: 2000, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (text += chunk));
        response.on('error', () => resolve(undefined));
        response.on('end', () => {
          try {
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
          } catch {
            resolve({ status: response.statusCode ?? 0, body: undefined });
          }
        });
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });
}

/** @param {unknown} body @returns {boolean} */
function saysSeeded(body) {
  return typeof body === 'object' && body !== null && 'seeded' in body && body.seeded === true;
}

/**
 * Waits until central says that its data are there.
 * @param {string} url @param {() => boolean} given up when true @param {number} [patience] milliseconds; forever when absent
 * @returns {Promise<boolean>}
 */
export async function waitUntilSeeded(url, given, patience = Number.POSITIVE_INFINITY) {
  const since = performance.now();
  while (!given() && performance.now() - since < patience) {
    const health = await askHealth(url);
    if (health?.status === 200 && saysSeeded(health.body)) return true;
    await wait(100);
  }
  return false;
}

/**
 * Starts the built central and tells what it says.
 * @param {string[]} args @param {(event: CentralEvent) => void} onEvent
 */
export function startCentral(args, onEvent) {
  const watch = pathToFileURL(fromRoot('scripts/lib/watch-parent.mjs')).href;
  const main = process.env.GUICHET_CENTRAL_MAIN ?? fromRoot('dist/central/main.js');
  const child = start(process.execPath, ['--enable-source-maps', '--import', watch, main, ...args], {
    cwd: fromRoot(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let other = '';
  /** @param {string} line */
  const read = (line) => {
    const event = readEvent(line);
    if (event !== undefined) onEvent(event);
    else if (line.trim() !== '') other = `${other}\n${line}`.slice(-8000);
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) readline.createInterface({ input: stream }).on('line', read);
  }
  // Writing to a central that is gone is no news: its exit is.
  child.stdin?.on('error', () => undefined);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  return {
    ended,
    /** @returns {string} the last lines that were not events */
    lastWords: () => tail(other, 12),
    /** Closes the pipe, which central takes for a request to stop; insists after 8 s. */
    async stop() {
      child.stdin?.end();
      const late = setTimeout(() => void stop(child, 1000), 8000);
      await ended;
      clearTimeout(late);
    },
  };
}
