import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { commitments } from './shared/charter/commitments.ts';
import { knowledgePlugin } from './scripts/desk-build/knowledge-plugin.ts';

const browserTests = [
  '{shared,renderer}/**/*.browser.test.{ts,tsx}',
  'tests/browser/**/*.browser.test.{ts,tsx}',
];
const never = ['**/node_modules/**', '**/dist/**', '**/.cache/**', '**/_template/**'];

/** Chromium as the scripts found it (scripts/chromium.mjs); Playwright's own download when neither is there. */
const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = places.find((file) => file !== '' && existsSync(file));

/** Files that the short form of npm test leaves to the long one (scripts/lib/checks.mjs). */
const leftOut = (process.env['GUICHET_LEFT_OUT'] ?? '').split(',').filter((file) => file !== '');

const simulator = join(import.meta.dirname, '.cache/simulator/main.js');

/** A package found late makes the dev server reload the page under a running test: all of them are named. */
const bundledFirst = [
  '@noble/hashes/argon2.js',
  '@hpke/core',
  '@noble/hashes/hkdf.js',
  '@noble/hashes/hmac.js',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  '@tanstack/react-router',
  '@tanstack/react-virtual',
  'big.js',
  'comlink',
  'dexie',
  'fake-indexeddb',
  'fast-check',
  'i18next',
  'lucide-react',
  'minisearch',
  'pdfjs-dist',
  'react',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'react-aria-components',
  'react-dom',
  'react-dom/client',
  'react-hook-form',
  'temporal-polyfill',
  'zod',
  'zustand',
  'zustand/middleware',
];

/** The build gives each bundle its id; tests have this one. */
const define = { __BUILD_ID__: JSON.stringify('test') };

/** Pages and brochures, as the build has them. */
const knowledge = knowledgePlugin(import.meta.dirname);

/** The same for all, so that they share what is translated. */
const inNode = { plugins: [knowledge], define };

/** What is translated is kept by its text and by this configuration; the rest of what it depends on is here. */
const translation = createHash('sha256')
  .update(readFileSync(join(import.meta.dirname, 'tsconfig.base.json')))
  .update(JSON.stringify(define))
  .digest('hex')
  .slice(0, 16);

/**
 * What a test makes is garbage at once: in the small nursery that V8 begins with, a third of the processor went to sweeping
 * it over and over, with helpers that take the other core from the stage beside.
 */
const largeNursery = ['--max-semi-space-size=64', '--single-threaded-gc'];

/**
 * A run of the simulator goes a little way through very much code: a third of the processor went to optimising, on other
 * threads, what was hardly used again. Plain machine code at once, and the optimiser five times later.
 */
const lateOptimising = ['--always-sparkplug', '--interrupt-budget=600000'];

/** What is waited for may take long beside other work; this ends a hang, in place of vitest's one second. */
const patient = { poll: { timeout: 30_000 } };

/**
 * Beside another stage one worker is enough: each reads and compiles all modules again, and no core is idle for it. Alone,
 * by default, one core of two would stay idle.
 */
const maxWorkers = process.env['GUICHET_BESIDE'] === undefined ? '100%' : 1;

export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    // A test that proves a commitment of the charter names it: npm run charter.
    tags: commitments.map(({ id, title }) => ({ name: id, description: title.fr })),
    // What one stage has translated, the next one reads: each did it again, for a tenth to a third of its processor.
    experimental: { fsModuleCache: true, fsModuleCachePath: `.cache/modules/${translation}` },
    projects: [
      {
        ...inNode,
        test: {
          name: 'unit',
          environment: 'node',
          // Half of the time went to loading the same modules again for every file. Nothing here keeps a state in a module;
          // what a test puts on the globals is taken away after it.
          isolate: false,
          unstubGlobals: true,
          maxWorkers,
          execArgv: largeNursery,
          // A bound on a test is there to end a hang; speed is measured by the benchmarks.
          testTimeout: 60_000,
          expect: patient,
          include: [
            '{shared,central,electron,renderer}/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
            'tests/bench/**/*.test.ts',
            'tests/support/**/*.test.ts',
          ],
          exclude: [...never, '**/*.browser.test.*', '**/*.pg.test.ts'],
        },
      },
      {
        ...inNode,
        // In one piece, as it was built before: what vitest translates takes a third longer.
        resolve: { alias: [{ find: /^\.{1,2}\/simulator\.ts$/, replacement: simulator }] },
        test: {
          // Thousands of seeds: apart from the tests that run before each commit.
          name: 'sim',
          environment: 'node',
          include: ['tests/sim/**/*.test.ts'],
          globalSetup: ['tests/sim/build-simulator.ts'],
          server: { deps: { external: [/[\\/]\.cache[\\/]simulator[\\/]/] } },
          exclude: never,
          // Nothing here keeps a state in a module.
          isolate: false,
          testTimeout: 300_000,
          maxWorkers: '100%',
          execArgv: [...largeNursery, ...lateOptimising],
        },
      },
      {
        plugins: [react(), knowledge],
        define,
        optimizeDeps: { include: bundledFirst },
        test: {
          name: 'browser',
          include: browserTests,
          exclude: never,
          // A bound on a test is there to end a hang; speed is measured by the benchmarks.
          testTimeout: 60_000,
          expect: patient,
          // Every file of its own asked the server again for all the modules of its screens.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: [
                  '--no-sandbox',
                  '--disable-dev-shm-usage',
                  '--disable-gpu',
                  // Screens of a test are hardly worth optimising, fifteen seconds of argon2id at its full cost are.
                  '--js-flags=--single-threaded-gc --interrupt-budget=1000000',
                ],
              },
              contextOptions: { locale: 'fr-BE', timezoneId: 'Europe/Brussels' },
            }),
          },
        },
      },
      {
        ...inNode,
        test: {
          // Reads what "npm run package" made.
          name: 'package',
          environment: 'node',
          include: ['tests/packaging/**/*.test.ts'],
          exclude: never,
          testTimeout: 60_000,
          expect: patient,
        },
      },
      {
        ...inNode,
        test: {
          name: 'shell',
          environment: 'node',
          include: ['tests/harness/**/*.test.ts'],
          exclude: [...never, ...leftOut],
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...inNode,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts', 'central/**/*.pg.test.ts'],
          globalSetup: ['tests/contract/support/build-central.ts'],
          exclude: [...never, ...leftOut],
          // The first test of a worker opens a database: on a busy machine that alone has taken forty seconds.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers,
          // Nothing here keeps a state in a module, and the modules of central take seconds to load for each file.
          isolate: false,
          // A database of a test lives for seconds: optimising its code costs more than it gives.
          execArgv: ['--liftoff-only', '--single-threaded-gc'],
        },
      },
    ],
  },
});
