// What failed, told once more just above the tally: the log of a whole run is too long to look for it.
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.mjs';

/** @typedef {{ stage: string, file: string, title: string, message: string }} Failure message: the first lines of the first error */

const MESSAGE_LINES = 12;

/** @param {unknown} value @returns {Record<string, unknown>[]} */
const list = (value) => (Array.isArray(value) ? value : []);

/** @param {unknown} message */
const brief = (message) =>
  stripVTControlCharacters(String(message ?? 'it gives no reason'))
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !/^\s+at /.test(line))
    .slice(0, MESSAGE_LINES)
    .join('\n');

/** @param {string} file @returns {string} the same on every machine */
const inside = (file) => path.relative(root, path.resolve(root, file)).split(path.sep).join('/');

/** @param {string} stage @param {Record<string, unknown>} report @returns {Failure[]} */
export function failuresOfVitest(stage, report) {
  return list(report.testResults)
    .filter((suite) => suite.status === 'failed')
    .flatMap((suite) => {
      const file = inside(String(suite.name));
      const failed = list(suite.assertionResults).filter((one) => one.status === 'failed');
      if (failed.length === 0)
        return [{ stage, file, title: 'does not load', message: brief(suite.message) }];
      return failed.map((one) => ({
        stage,
        file,
        title: String(one.fullName),
        message: brief(Array.isArray(one.failureMessages) ? one.failureMessages[0] : undefined),
      }));
    });
}

/** @param {string} stage @param {Record<string, unknown>} report @returns {Failure[]} */
export function failuresOfPlaywright(stage, report) {
  const config = /** @type {{ rootDir?: unknown } | undefined} */ (report.config);
  const folder = typeof config?.rootDir === 'string' ? config.rootDir : root;
  /** @param {Record<string, unknown>} suite @returns {Failure[]} */
  const walk = (suite) => [
    ...list(suite.specs)
      .filter((spec) => spec.ok !== true)
      .map((spec) => {
        const errors = list(spec.tests).flatMap((one) =>
          list(one.results).flatMap((result) => list(result.errors)),
        );
        return {
          stage,
          file: inside(path.join(folder, String(spec.file))),
          title: String(spec.title),
          message: brief(errors[0]?.message),
        };
      }),
    ...list(suite.suites).flatMap(walk),
  ];
  return list(report.suites).flatMap(walk);
}

/** @param {Failure} failure @returns {string} */
export const tellFailure = ({ stage, file, title, message }) =>
  [`failed: ${stage}: ${file}: ${title}`, ...message.split('\n').map((line) => `    ${line}`)].join('\n');
