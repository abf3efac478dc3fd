import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { keeper } from './kept-output.mjs';

const posix = process.platform !== 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} Processes started here that are still running, so that nothing outlives the command. */
const running = new Set();

/**
 * Starts a program in its own process group, so that it can be stopped with all it started.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { windowsHide: true, detached: posix, ...options });
  // The journeys are what everybody waits for in the end: whatever runs beside them takes what they leave of the processors.
  if (keeper() !== undefined && child.pid !== undefined) givesWay(child.pid);
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** @param {number} pid */
function givesWay(pid) {
  const { PRIORITY_BELOW_NORMAL: below } = os.constants.priority;
  try {
    os.setPriority(pid, below);
    // Linux may share the processors out between sessions first, whatever their processes have; each program here is one.
    if (process.platform === 'linux') fs.writeFileSync(`/proc/${pid}/autogroup`, String(below));
  } catch {
    // It ended already, or this system has no say in it.
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (posix) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended between the check and the signal.
  }
}

/**
 * Asks a program to end and insists after `grace` milliseconds.
 * @param {import('node:child_process').ChildProcess} child @param {number} [grace]
 * @returns {Promise<void>} settles when it is gone
 */
export async function stop(child, grace = 5000) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
  await gone;
  clearTimeout(insist);
}

/** @param {number} grace milliseconds each program has to end by itself */
export async function stopAll(grace) {
  await Promise.all([...running].map((child) => stop(child, grace)));
}

/** Last resort, synchronous: used when this process itself is on its way out. */
export function killAll() {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/**
 * Runs a program to its end.
 * @param {string} command @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { show?: boolean }} [options] `show` lets its output through
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started
 */
export function run(command, args, { show = false, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const keep = show ? keeper() : undefined;
    const child = start(command, args, {
      stdio: show && keep === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (chunk) => {
        if (keep === undefined) output += chunk;
        else keep(chunk);
      });
    }
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.once('close', (code, signal) => resolve({ code: code ?? (signal === null ? 1 : 143), output }));
  });
}

/** @param {string} script @param {string[]} args @param {Parameters<typeof run>[2]} [options] */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
