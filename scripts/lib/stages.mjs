// Runs the stages of a check, some side by side, and always ends with the tally, whatever happens in between.
import fs from 'node:fs';
import path from 'node:path';
import { run, stopAll } from './child.mjs';
import { keepOutput } from './kept-output.mjs';
import { watchForOrphaning } from './orphan.mjs';
import { failuresOfPlaywright, failuresOfVitest, tellFailure } from './failed-tests.mjs';
import { specsOfPlaywright, specsOfVitest } from './charter-proof.mjs';
import { fromRoot, root } from './paths.mjs';
import { elapsed, say } from './terminal.mjs';

/** @typedef {import('./charter-proof.mjs').Spec} Spec */
/** @typedef {import('./failed-tests.mjs').Failure} Failure */
/** @typedef {{ passed: number, failed: number, notRun?: string, stop?: string, specs?: Spec[], failures?: Failure[] }} Outcome notRun: the reason, completing "because …"; stop: why nothing after it can run; specs: tests that name a commitment of the charter; failures: told once more above the tally */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Stage */
/** @typedef {Stage | Stage[][]} Step a stage, or lanes of stages that run side by side: what the first lane writes is seen at once, of the others when a stage ends; an idle lane takes from the end of another one */

const reports = fromRoot('.cache', 'test');

/** @param {string} name @returns {string} an empty place for a JSON report */
export function reportFile(name) {
  const file = path.join(reports, `${name}.json`);
  fs.mkdirSync(reports, { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

/** @param {string} file @returns {Record<string, unknown> | undefined} */
function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {unknown} value @returns {number} */
const count = (value) => (typeof value === 'number' ? value : 0);

/**
 * A program that failed without a failed test (crash, unhandled error, broken file) counts as one failure.
 * @param {number} code @param {Outcome} counted @returns {Outcome}
 */
function withExitCode(code, counted) {
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** @param {number} code @param {string} file @returns {Outcome} */
export function countVitest(code, file) {
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const suites = Array.isArray(report.testResults) ? report.testResults : [];
  // A file that does not load has no tests of its own: it counts as one.
  const broken = suites.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults?.length === 0,
  ).length;
  const passed = count(report.numPassedTests);
  const failed = count(report.numFailedTests) + broken;
  if (passed + failed === 0 && code === 0) return { passed, failed, notRun: 'there is no test file yet' };
  return withExitCode(code, {
    passed,
    failed,
    specs: specsOfVitest(stageOf(file), report),
    failures: failuresOfVitest(stageOf(file), report),
  });
}

/** @param {number} code @param {string} file @returns {Outcome} */
export function countPlaywright(code, file) {
  const report = readReport(file);
  const stats = /** @type {Record<string, unknown> | undefined} */ (report?.stats);
  if (stats === undefined) return { passed: 0, failed: 1 };
  const passed = count(stats.expected);
  const failed = count(stats.unexpected) + count(stats.flaky);
  if (passed + failed === 0 && code === 0) return { passed, failed, notRun: 'there is no test file yet' };
  const read = /** @type {Record<string, unknown>} */ (report);
  return withExitCode(code, {
    passed,
    failed,
    specs: specsOfPlaywright(stageOf(file), read),
    failures: failuresOfPlaywright(stageOf(file), read),
  });
}

/** @param {string} file a report @returns {string} */
const stageOf = (file) => path.basename(file, '.json');

/**
 * @param {string[]} command a script of node_modules and its arguments
 * @param {Record<string, string>} [environment] beside that of this process @returns {Promise<number>} exit code
 */
export async function tool([script = '', ...args], environment = {}) {
  const { code } = await run(process.execPath, [fromRoot('node_modules', script), ...args], {
    show: true,
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
      ...environment,
    },
  });
  return code;
}

/** @param {string} file @returns {Promise<string>} path of a package's command, as its package.json names it */
export async function binary(file, name = file) {
  const manifest = JSON.parse(
    await fs.promises.readFile(fromRoot('node_modules', file, 'package.json'), 'utf8'),
  );
  const entry = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  return path.join(file, entry);
}

/**
 * @param {Step[]} steps one after the other
 * @param {{ strict: boolean, done?: (run: { stages: string[], notRun: string[], specs: Spec[] }) => void }} options
 * strict: what did not run counts as a failure; done: told before the last line, when all stages have come to an end
 */
export async function runStages(steps, { strict, done }) {
  const stages = steps.flat(2);
  const waiting = new Set(stages.map((stage) => stage.name));
  /** What stages beside another one have written so far. @type {Map<Stage, string>} */
  const kept = new Map();
  /** @type {{ name: string, reason: string }[]} */
  const notRun = [];
  /** @type {Failure[]} */
  const failures = [];
  let passed = 0;
  let failed = 0;
  let told = false;
  let aborting = false;

  /** Synchronous, because it also runs on the way out of the process. @param {string} [reason] */
  const tell = (reason) => {
    if (told) return;
    told = true;
    for (const [{ name }, text] of kept) fs.writeSync(1, `${headline(name)}\n${text}`);
    for (const name of waiting) notRun.push({ name, reason: reason ?? 'the run ended before it' });
    const lines = [
      ...failures.map(tellFailure),
      ...notRun.map(({ name, reason: because }) => `not run: ${name} because ${because}`),
    ];
    if (strict) failed += notRun.length;
    fs.writeSync(1, `\n${[...lines, `${passed} passed, ${failed} failed`].join('\n')}\n`);
  };
  /** @param {string} reason */
  const abort = async (reason) => {
    if (told || aborting) return;
    aborting = true;
    failed += 1;
    // First the programs, which may still write: the tally has to be the last line.
    await stopAll(4000);
    tell(reason);
    process.exit(1);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void abort(`the run was stopped (${signal})`));
  }
  watchForOrphaning(() => void abort('npm, which started the run, is gone'));
  process.on('uncaughtException', (error) => {
    fs.writeSync(2, `${error.stack ?? error.message}\n`);
    void abort('the test runner itself failed');
  });
  process.on('unhandledRejection', (error) => {
    fs.writeSync(2, `${error instanceof Error ? error.stack : String(error)}\n`);
    void abort('the test runner itself failed');
  });
  process.on('exit', (code) => {
    if (told) return;
    if (code === 0) process.exitCode = 1;
    failed += 1;
    tell();
  });

  /** @type {Map<string, string>} */
  const summary = new Map();
  /** @type {Spec[]} */
  const specs = [];

  /** @param {Stage} stage @param {boolean} [isBeside] what it writes is kept until it ends */
  const runOne = async (stage, isBeside = false) => {
    const since = performance.now();
    if (isBeside) kept.set(stage, '');
    else say(headline(stage.name));
    const outcome = isBeside
      ? await keepOutput((text) => void kept.set(stage, `${kept.get(stage)}${text}`), stage.run)
      : await stage.run();
    // The exit of the stage that was stopped is no result.
    if (aborting) return;
    waiting.delete(stage.name);
    passed += outcome.passed;
    failed += outcome.failed;
    specs.push(...(outcome.specs ?? []));
    failures.push(...(outcome.failures ?? []));
    if (outcome.notRun !== undefined) notRun.push({ name: stage.name, reason: outcome.notRun });
    const result =
      outcome.notRun === undefined ? `${outcome.passed} passed, ${outcome.failed} failed` : 'not run';
    if (isBeside)
      say(`${headline(stage.name)}\n${kept.get(stage)}${stage.name}: ${result}, ${elapsed(since)}`);
    kept.delete(stage);
    summary.set(stage.name, `${stage.name.padEnd(10)} ${elapsed(since).padStart(7)}   ${result}`);
    if (outcome.stop === undefined) return;
    aborting = true;
    await stopAll(4000);
    tell(outcome.stop);
    process.exitCode = 1;
  };
  for (const step of steps) {
    const lanes = (Array.isArray(step) ? step : [[step]]).map((lane) => [...lane]);
    const inOrder = lanes.map(async (lane, number) => {
      while (!aborting) {
        // A lane that has come to its end helps another one, with what that one would have come to last.
        const stage = lane.shift() ?? lanes.find((other) => other.length > 0)?.pop();
        if (stage === undefined) return;
        await runOne(stage, number > 0);
      }
    });
    await Promise.all(inOrder);
    if (aborting) return;
  }
  say(`\n${stages.map(({ name }) => summary.get(name)).join('\n')}`);
  done?.({ stages: stages.map(({ name }) => name), notRun: notRun.map(({ name }) => name), specs });
  tell();
  process.exitCode = failed > 0 ? 1 : 0;
}

/** @param {string} name of a stage */
const headline = (name) => `\n── ${name} ${'─'.repeat(Math.max(3, 60 - name.length))}`;
