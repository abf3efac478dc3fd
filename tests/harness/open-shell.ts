import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumDriver, type ChromiumDriver, originRule } from './driver/chromium-driver.ts';
import { type MainOptions, type RunningMain, startMain } from './start-main.ts';

export interface ShellOptions extends Omit<MainOptions, 'driver'> {
  /** Of Chromium: size, language, zone. */
  readonly browser?: Parameters<typeof chromium.launchPersistentContext>[1];
  /** Before the first window loads: ears, pages' scripts. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

export interface Shell extends RunningMain {
  readonly context: BrowserContext;
  /** The page of the desk's window; it stays the same across a lock. */
  readonly page: Page;
}

/** The built main and preload with their windows in a real Chromium. */
export async function openShell(options: ShellOptions = {}): Promise<Shell> {
  const profile = mkdtempSync(join(tmpdir(), 'guichet-profile-'));
  const made: { context?: BrowserContext; driver?: ChromiumDriver } = {};
  const { args = [], ...browser } = options.browser ?? {};
  const main = await startMain({
    ...options,
    driver: async (port) => {
      const context = await chromium.launchPersistentContext(profile, {
        ...browser,
        args: [...args, originRule(port)],
      });
      await options.prepare?.(context);
      made.context = context;
      made.driver = chromiumDriver(context);
      return made.driver;
    },
  });
  const { context, driver } = made;
  if (context === undefined || driver === undefined) throw new Error('Chromium did not start');
  const stop = async (): Promise<void> => {
    // Chromium first: pages that lose main would be heard complaining.
    driver.end();
    await context.close();
    await main.stop();
    rmSync(profile, { recursive: true, force: true });
  };
  const page = await Promise.race([
    driver.firstPage(),
    main.left.then(async (code) => {
      await stop();
      throw new Error(`main ended with ${code} before its window: ${main.errors()}`);
    }),
  ]);
  return { ...main, context, page, stop };
}
