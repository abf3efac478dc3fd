// npm run import -- FILE…: takes an extract of the fund's own system in. docs/import.md says how to prepare one.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeMajor } from './lib/node-version.mjs';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { helpText, parseOptions } from './lib/options.mjs';
import { fromRoot } from './lib/paths.mjs';
import { complain, keepOutputClean } from './lib/terminal.mjs';

/** @type {import('./lib/options.mjs').Spec} */
const spec = {
  usage: 'npm run import -- FILE… [options]',
  about: 'Takes the CSV files of an extract in: persons, companies, affiliations, lines, payments and more.',
  positional: true,
  flags: {
    data: { type: 'text', value: 'DIR', help: 'data folder of central (.guichet); it may not be running' },
    map: { type: 'text', value: 'FILE', help: 'JSON with your names of columns and values' },
    'as-of': { type: 'text', value: 'DATE', help: 'day of the extract, YYYY-MM-DD' },
    complete: { type: 'switch', help: 'the files hold every row: one that is absent makes a task' },
    'dry-run': { type: 'switch', help: 'check everything, write nothing but the rejects' },
    rejects: { type: 'text', value: 'FILE', help: 'where to list what was rejected or reported' },
    lang: { type: 'text', value: 'LANG', help: 'language of the sentences: fr, nl or de (fr)' },
  },
  more: 'DATABASE_URL names a PostgreSQL server instead of a data folder. The last line of the output is for programs.\nEnds with 0 when everything was taken in, 1 when rows were rejected, 2 when a file or the run was refused, 3 when nothing could be tried.',
};

/** @param {string} file relative to where the person stood, not to where npm runs */
const fromHere = (file) => {
  const here = process.env.npm_lifecycle_event === undefined ? undefined : process.env.INIT_CWD;
  return path.resolve(here ?? process.cwd(), file);
};

/** One line rewritten on a terminal; in a log, one line per tenth. */
function progressBar() {
  const tty = process.stderr.isTTY === true;
  let last = '';
  /** @param {string} label @param {number} done @param {number} total */
  return (label, done, total) => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const text = tty
      ? `${label} [${'#'.repeat(Math.round(share * 30)).padEnd(30, '.')}] ${Math.floor(share * 100)} %`
      : `${label} ${Math.floor(share * 10) * 10} %`;
    if (text === last) return;
    last = text;
    process.stderr.write(tty ? `\r\u001b[2K${text}${share === 1 ? '\n' : ''}` : `${text}\n`);
  };
}

/** @returns {Promise<number>} */
async function main() {
  const read = parseOptions(process.argv.slice(2), spec);
  if ('problem' in read) {
    complain(`${read.problem}\n\n${helpText(spec)}`);
    return 3;
  }
  const { values, rest } = read;
  if (values.help === true) {
    process.stdout.write(`${helpText(spec)}\n`);
    return 0;
  }
  const lang = String(values.lang ?? 'fr');
  if (lang !== 'fr' && lang !== 'nl' && lang !== 'de') {
    complain('--lang takes fr, nl or de.');
    return 3;
  }
  keepOutputClean();
  if (!(await ensure()) || !(await build({ only: ['central'] }))) return 3;
  /** @type {typeof import('../central/import/command.ts')} */
  const { importCommand } = await import(pathToFileURL(fromRoot('dist/central/import.js')).href);
  const text = (/** @type {string} */ name) => (values[name] === undefined ? null : String(values[name]));
  const file = (/** @type {string} */ name) =>
    values[name] === undefined ? null : fromHere(String(values[name]));
  return importCommand(
    {
      files: rest.map(fromHere),
      map: file('map'),
      asOf: text('as-of'),
      complete: values.complete === true,
      dryRun: values['dry-run'] === true,
      rejects: file('rejects'),
      dataFolder: values.data === undefined ? fromRoot('.guichet') : fromHere(String(values.data)),
      databaseUrl: process.env.DATABASE_URL ?? null,
      lang,
    },
    {
      say: (line) => process.stdout.write(`${line}\n`),
      complain,
      progress: progressBar(),
    },
  );
}

if (nodeMajor > 0) process.exitCode = await main();
