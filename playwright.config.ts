import { existsSync } from 'node:fs';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = places.find((file) => file !== '' && existsSync(file));

const switches = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];
const executable = executablePath === undefined ? {} : { executablePath };

/** What every picture and every journey shares, so that they look the same on any machine. */
export const deskBrowser = {
  // Optimised: a window of main turns codes into keys at their full cost, half as much again in a page that is not.
  launchOptions: { ...executable, args: [...switches, '--js-flags=--single-threaded-gc'] },
  locale: 'fr-BE',
  timezoneId: 'Europe/Brussels',
  viewport: { width: 1366, height: 768 },
  colorScheme: 'light' as const,
  contextOptions: { reducedMotion: 'reduce' as const },
} satisfies PlaywrightTestConfig['use'] & object;

/** Under which name a run keeps what it writes: two may run side by side. */
const run = process.env['GUICHET_JOURNEYS'] ?? 'e2e';

// Each test starts its own central on a port the system picks (tests/e2e/fixtures), so there is no web server here.
export default defineConfig<{ host: 'browser' | 'shell' | 'packaged' | 'electron' }>({
  testDir: 'tests/e2e',
  outputDir: `.cache/${run}`,
  workers: 1,
  fullyParallel: false,
  // A test that passes the second time is a bug, in it or in the product.
  retries: 0,
  forbidOnly: true,
  // Ends a hang; a machine six times slower than usual still gets through.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: `.cache/test/${run}.json` }]],
  projects: [
    // What is named @harness starts main by itself.
    {
      name: 'browser',
      grepInvert: /@harness/,
      use: {
        launchOptions: {
          ...executable,
          // A page of a test lives for seconds: what the last optimiser takes, a quarter of the processor, is never paid back.
          args: [...switches, '--js-flags=--no-opt --single-threaded-gc'],
        },
      },
    },
    // What is named @shell once more, in the windows of the built main (tests/harness).
    { name: 'shell', grep: /@shell|@harness/, use: { host: 'shell' } },
    // One of them on main and preload as they lie in the packaged archive.
    { name: 'packaged', grep: /@packaged/, use: { host: 'packaged' } },
    // And with what is named @electron in the true one, where its program is (npm run test:electron).
    ...(process.env['GUICHET_ELECTRON'] === undefined
      ? []
      : [{ name: 'electron', grep: /@shell|@electron/, use: { host: 'electron' as const } }]),
  ],
  use: {
    ...deskBrowser,
    // The steps and what went over the network. What the page held at each step costs a sixth of the processor in every
    // test that passes: `--trace retain-on-failure` keeps it, for the test that is looked into.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
  },
});
