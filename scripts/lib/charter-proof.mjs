// Which commitments of the charter the tests of one run prove: read from their reports, kept in one file, judged later.
import crypto from 'node:crypto';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** @typedef {{ stage: string, file: string, title: string, commitments: string[], passed: boolean }} Spec one tagged test */
/** @typedef {{ commit: string | null, changes: string | null, lock: string }} Origin changes: hash of what is not committed; null when everything is */
/** @typedef {Origin & { at: string, stages: string[], notRun: string[], specs: Spec[] }} Run */
/** @typedef {{ id: string, proven: boolean, passing: Spec[], failing: Spec[] }} Score */

const tag = /^@?([A-Z]\d+)$/;

/** @param {unknown} tags @returns {string[]} */
const commitmentsIn = (tags) =>
  Array.isArray(tags)
    ? [...new Set(tags.flatMap((word) => (typeof word === 'string' ? (tag.exec(word)?.[1] ?? []) : [])))]
    : [];

/** @param {unknown} value @returns {Record<string, unknown>[]} */
const list = (value) => (Array.isArray(value) ? value : []);

/** Never committed: it speaks of one commit alone. */
export const runFile = path.join(root, 'test-results', 'commitments.json');

/** @param {Run} run */
export function writeRun(run) {
  fs.mkdirSync(path.dirname(runFile), { recursive: true });
  fs.writeFileSync(runFile, `${JSON.stringify(run, null, 1)}\n`);
}

/** @returns {Run | null} null when no run ended in this folder, or its file cannot be read */
export function readRun() {
  try {
    return JSON.parse(fs.readFileSync(runFile, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} file @returns {string} the same on every machine */
const inside = (file) => path.relative(root, path.resolve(root, file)).split(path.sep).join('/');

/** @param {string} stage @param {Record<string, unknown>} report @returns {Spec[]} */
export function specsOfVitest(stage, report) {
  return list(report.testResults).flatMap((suite) =>
    list(suite.assertionResults).flatMap((one) => {
      const commitments = commitmentsIn(one.tags);
      return commitments.length === 0
        ? []
        : [
            {
              stage,
              file: inside(String(suite.name)),
              title: String(one.fullName),
              commitments,
              passed: one.status === 'passed',
            },
          ];
    }),
  );
}

/** @param {string} stage @param {Record<string, unknown>} report @returns {Spec[]} */
export function specsOfPlaywright(stage, report) {
  const config = /** @type {{ rootDir?: unknown } | undefined} */ (report.config);
  const folder = typeof config?.rootDir === 'string' ? config.rootDir : path.join(root, 'tests/e2e');
  /** @param {Record<string, unknown>} suite @returns {Spec[]} */
  const walk = (suite) => [
    ...list(suite.specs).flatMap((spec) => {
      const commitments = commitmentsIn(spec.tags);
      return commitments.length === 0
        ? []
        : [
            {
              stage,
              file: inside(path.join(folder, String(spec.file))),
              title: String(spec.title),
              commitments,
              passed: spec.ok === true && list(spec.tests).every((one) => one.status === 'expected'),
            },
          ];
    }),
    ...list(suite.suites).flatMap(walk),
  ];
  return list(report.suites).flatMap(walk);
}

/** @param {string[]} args @returns {string | null} */
function git(args) {
  try {
    const found = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return found.trim();
  } catch {
    return null;
  }
}

/** @returns {Origin} what stands in this folder now */
export function originNow() {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const changed = [git(['diff', 'HEAD', '--binary']), git(['status', '--porcelain'])].join('\n').trim();
  return {
    commit: git(['rev-parse', 'HEAD']),
    changes: changed === '' ? null : sha256(changed),
    lock: sha256(lock),
  };
}

/** @param {string | Buffer} text */
function sha256(text) {
  return crypto.createHash('sha256').update(text).digest('hex');
}

/** @param {Origin} run @param {Origin} now @returns {string | null} why a result does not speak of what stands here */
export function staleBecause(run, now) {
  if (run.commit !== now.commit)
    return `it is of commit ${run.commit ?? 'none'}, and here stands ${now.commit ?? 'none'}`;
  if (run.lock !== now.lock) return 'package-lock.json has changed since';
  if (run.changes !== now.changes) return 'files have changed since';
  return null;
}

/**
 * A commitment is proven by tests that pass, and by no test that fails.
 * @param {readonly string[]} ids @param {readonly Spec[]} specs @returns {Score[]}
 */
export function scoreOf(ids, specs) {
  return ids.map((id) => {
    const tagged = specs.filter((spec) => spec.commitments.includes(id));
    const passing = tagged.filter((spec) => spec.passed);
    const failing = tagged.filter((spec) => !spec.passed);
    return { id, passing, failing, proven: passing.length > 0 && failing.length === 0 };
  });
}
