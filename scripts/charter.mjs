// npm run charter: each commitment of the fund's charter with the tests that prove it, from the last npm test here.
import { ensure } from './ensure.mjs';
import { runNode } from './lib/child.mjs';
import { originNow, readRun, scoreOf, staleBecause } from './lib/charter-proof.mjs';
import { nodeMajor } from './lib/node-version.mjs';
import { readOptions } from './lib/options.mjs';
import { fromRoot, root } from './lib/paths.mjs';
import { complain, say } from './lib/terminal.mjs';

/** @typedef {{ id: string, title: Record<string, string>, indicator: Record<string, string> }} Commitment */

const options = readOptions(process.argv.slice(2), {
  usage: 'npm run charter -- [options]',
  about: 'Prints each commitment of the service charter with the passing tests that prove it.',
  flags: {
    run: { type: 'switch', help: 'run npm test first' },
    lang: { type: 'text', value: 'LANG', help: 'fr (default), nl or de' },
  },
});

/** @returns {Promise<Commitment[]>} */
async function readCommitments() {
  const { tsImport } = await import('tsx/esm/api');
  return (await tsImport('../shared/charter/commitments.ts', import.meta.url)).commitments;
}

/** @param {Commitment[]} commitments @param {import('./lib/charter-proof.mjs').Run} run @param {string} lang */
function print(commitments, run, lang) {
  const scores = scoreOf(
    commitments.map(({ id }) => id),
    run.specs,
  );
  scores.forEach(({ id, proven, passing, failing }, index) => {
    const commitment = commitments[index];
    say(`${proven ? '✓' : failing.length > 0 ? '✗' : '·'} ${id.padEnd(4)}${commitment?.title[lang] ?? ''}`);
    for (const [specs, word] of /** @type {const} */ ([
      [failing, 'fails '],
      [passing, ''],
    ])) {
      for (const { file, title } of specs) say(`       ${word}${file} › ${title}`);
    }
  });
  say('');
  if (run.notRun.length > 0) say(`Did not run: ${run.notRun.join(', ')}.`);
  const proven = scores.filter((score) => score.proven).length;
  say(`${proven} of ${commitments.length} commitments proven`);
}

/** @returns {Promise<boolean>} */
async function main() {
  const lang = String(options.lang ?? 'fr');
  if (!['fr', 'nl', 'de'].includes(lang)) {
    complain(`There is no language "${lang}" here: fr, nl or de.`);
    return false;
  }
  if (!(await ensure({ dev: true }))) return false;
  if (options.run === true) await runNode(fromRoot('scripts/test.mjs'), [], { show: true, cwd: root });
  const run = readRun();
  if (run === null) {
    complain('No test run has ended here yet. Run npm test, or npm run charter -- --run.');
    return false;
  }
  const stale = staleBecause(run, originNow());
  if (stale !== null) {
    complain(`The last test run proves nothing here: ${stale}. Run npm test, or npm run charter -- --run.`);
    return false;
  }
  print(await readCommitments(), run, lang);
  return true;
}

if (nodeMajor > 0) process.exitCode = (await main()) ? 0 : 1;
