// The stages themselves; npm test runs them all, npm run check the first three.
import fs from 'node:fs';
import os from 'node:os';
import { ensureChromium } from '../chromium.mjs';
import { ensurePostgres, startCluster } from '../postgres.mjs';
import { runNode } from './child.mjs';
import { fromRoot, root } from './paths.mjs';
import { binary, countPlaywright, countVitest, reportFile, tool } from './stages.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */

/** The long form asks some promises twice: on a second database, in a second language, in the windows of main. */
const isShort = () => process.env.GUICHET_SHORT !== undefined;

/** @param {number} code @returns {import('./stages.mjs').Outcome} */
const asOne = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} project @param {string} [name]
 * @param {{ files?: string[], without?: string[], environment?: Record<string, string> }} [options]
 * files: some of the project; without: all but these
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
async function vitest(project, name = project, { files = [], without = [], environment = {} } = {}) {
  const file = reportFile(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', project, '--passWithNoTests', ...reporters];
  // Read by vitest.config.ts: what its command line excludes, its projects do not.
  const settings = { ...environment, GUICHET_LEFT_OUT: without.join(',') };
  return countVitest(await tool([await binary('vitest'), ...args, ...files], settings), file);
}

/**
 * By default a project is shared out among four checkers, each of which works out again what the others know of the
 * types in common: on two cores that is half of the work.
 */
const checkers = String(Math.max(1, Math.min(4, Math.floor(os.availableParallelism() / 2))));

const MIB = 2 ** 20;
/** The checker is done before it needs its memory back: collecting garbage all the same is half of its work. */
const uncollected = {
  GOGC: 'off',
  GOMEMLIMIT: `${Math.min(3072, Math.floor(os.totalmem() / MIB / 4))}MiB`,
};

/** @type {Stage} */
export const types = {
  name: 'types',
  run: async () =>
    asOne(await tool([await binary('typescript', 'tsc'), '-b', '--checkers', checkers], uncollected)),
};

/** @type {Stage} */
export const lint = {
  name: 'lint',
  run: async () => {
    const rules = await tool([await binary('oxlint'), '--deny-warnings']);
    const format = await tool([await binary('@biomejs/biome', 'biome'), 'format', '.']);
    return asOne(rules === 0 && format === 0 ? 0 : 1);
  },
};

/**
 * All that later stages use, made before any of them starts: two that run at once would build the same thing.
 * @type {Stage}
 */
export const build = {
  name: 'build',
  run: async () => {
    const only = ['--only', 'renderer,central,law,electron'];
    const built = await runNode(fromRoot('scripts/build.mjs'), ['--skip-install', ...only], {
      show: true,
      cwd: root,
    });
    return { passed: 0, failed: built.code === 0 ? 0 : 1 };
  },
};

/** @type {Stage} */
export const unit = { name: 'unit', run: () => vitest('unit') };

/**
 * The sync under every trouble, from two thousand seeds; npm run sim goes further.
 * @type {Stage}
 */
export const sim = { name: 'sim', run: () => vitest('sim') };

/** @type {Stage} */
export const browser = {
  name: 'browser',
  run: async () => {
    const chromium = await ensureChromium({ light: true });
    if ('reason' in chromium) return { passed: 0, failed: 0, notRun: chromium.reason };
    return vitest('browser');
  },
};

/** What central promises on any database; the others start central as a process over a folder. */
const onEither = [
  'blobs',
  'conflicts',
  'enrolment',
  'imports',
  'packs',
  'revoked',
  'row-walls',
  'sign-in',
  'sync',
  'two-databases',
  'two-stores',
  'upgrade',
  'writers-and-poller',
]
  .map((name) => `tests/contract/${name}.test.ts`)
  .concat('central/import/run-import.pg.test.ts', 'central/import/sample/sample.pg.test.ts');

/** Of those, what the short form asks of both databases: whom it lets in, what it takes, and what it makes of older data. */
const alwaysOnBoth = ['imports', 'sign-in', 'sync', 'upgrade'].map(
  (name) => `tests/contract/${name}.test.ts`,
);

/** @type {ReturnType<typeof ensurePostgres> | undefined} */
let server;
/** Asked for by two stages, which may run side by side: one of them installs it. */
const postgresHere = () => (server ??= ensurePostgres());

/**
 * On the embedded database; the short form leaves what a server answers as well to the stage `postgres`, where there is one.
 * @type {Stage}
 */
export const contract = {
  name: 'contract',
  run: async () => {
    const elsewhere = isShort() && 'bin' in (await postgresHere());
    const without = elsewhere ? onEither.filter((file) => !alwaysOnBoth.includes(file)) : [];
    return vitest('contract', 'contract', { without });
  },
};

/**
 * The same promises on a PostgreSQL server: a cluster of its own, gone with the stage.
 * @type {Stage}
 */
export const postgres = {
  name: 'postgres',
  run: async () => {
    const found = await postgresHere();
    if ('reason' in found) return { passed: 0, failed: 0, notRun: found.reason };
    const cluster = await startCluster(found.bin);
    try {
      return await vitest('contract', 'postgres', {
        files: onEither,
        environment: { GUICHET_TEST_DATABASE_URL: cluster.url },
      });
    } finally {
      await cluster.stop();
    }
  },
};

/**
 * A true browser and a true central, killed a few times; npm run rig goes further.
 * @type {Stage}
 */
export const rig = {
  name: 'rig',
  run: async () => {
    const chromium = await ensureChromium({ light: true });
    if ('reason' in chromium) return { passed: 0, failed: 0, notRun: chromium.reason };
    const built = await runNode(fromRoot('scripts/build.mjs'), ['--skip-install', '--only', 'central'], {
      show: true,
      cwd: root,
    });
    if (built.code !== 0) return { passed: 0, failed: 1 };
    return asOne(await tool([await binary('tsx'), 'tests/rig/run.ts', '--rounds', '2']));
  },
};

/**
 * Makes the package once, then reads it back with faults planted. Named `package` to people; the word is reserved here.
 * @type {Stage}
 */
export const packaging = {
  name: 'package',
  run: async () => {
    const made = await runNode(fromRoot('scripts/package.mjs'), ['--skip-install'], {
      show: true,
      cwd: root,
    });
    if (made.code !== 0) return { passed: 0, failed: 1 };
    const { passed, ...rest } = await vitest('package');
    return { ...rest, passed: passed + 1 };
  },
};

/** @type {Stage} */
export const e2e = {
  name: 'e2e',
  run: async () => {
    const chromium = await ensureChromium({ light: true });
    if ('reason' in chromium) return { passed: 0, failed: 0, notRun: chromium.reason };
    if (!fs.existsSync(fromRoot('tests/e2e')))
      return { passed: 0, failed: 0, notRun: 'there is no test file yet' };
    const built = await runNode(fromRoot('scripts/build.mjs'), ['--skip-install'], { show: true, cwd: root });
    if (built.code !== 0) return { passed: 0, failed: 1 };
    const file = reportFile('e2e');
    return countPlaywright(
      await tool([
        await binary('@playwright/test', 'playwright'),
        'test',
        '--project',
        'browser',
        '--pass-with-no-tests',
        ...(isShort() ? ['--grep-invert', '@long'] : []),
      ]),
      file,
    );
  },
};

/**
 * Main and preload as they are built and as they are packaged, under a stand-in for Electron: the hostile suite, then a
 * part of the journeys. The package of the stage before is used; without one that is current, it is made.
 * @type {Stage}
 */
export const shell = {
  name: 'shell',
  run: async () => {
    const chromium = await ensureChromium({ light: true });
    if ('reason' in chromium) return { passed: 0, failed: 0, notRun: chromium.reason };
    const built = await runNode(fromRoot('scripts/build.mjs'), ['--skip-install'], { show: true, cwd: root });
    if (built.code !== 0) return { passed: 0, failed: 1 };
    const faults = ['tests/harness/hostile/mutants.test.ts'];
    const hostile = await vitest('shell', 'shell', { without: isShort() ? faults : [] });
    // The journeys in a browser run beside these, and write as well.
    const name = 'shell-journeys';
    const file = reportFile(name);
    const args = ['test', '--project', 'shell', '--project', 'packaged', '--pass-with-no-tests'];
    if (isShort()) args.push('--grep-invert', '@long|@shell|@packaged');
    const journeys = countPlaywright(
      await tool([await binary('@playwright/test', 'playwright'), ...args], { GUICHET_JOURNEYS: name }),
      file,
    );
    return {
      passed: hostile.passed + journeys.passed,
      failed: hostile.failed + journeys.failed,
      specs: [...(hostile.specs ?? []), ...(journeys.specs ?? [])],
    };
  },
};
