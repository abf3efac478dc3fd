import { test as base } from './shared.ts';
import { rmSync } from 'node:fs';
import { deskBrowser } from '../../playwright.config.ts';
import { openShell, type Shell, type ShellOptions } from '../harness/open-shell.ts';
import { profileFor } from '../harness/packaged-desk.ts';
import { watch, type Watch } from '../support/watch.ts';

export interface DeskWindow extends Shell {
  readonly ears: Watch;
}

/** Starts the built main, as it is installed, in the way a test says; fails on anything that went wrong unnoticed. */
export const test = base.extend<{
  openDesk: (options?: Pick<ShellOptions, 'harness'> & { readonly central?: string }) => Promise<DeskWindow>;
}>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
  openDesk: async ({}, give) => {
    const open: { desk: DeskWindow; folder: string | undefined }[] = [];
    const { launchOptions, contextOptions, ...looks } = deskBrowser;
    await give(async ({ harness = {}, central } = {}) => {
      const heard: { ears?: Watch } = {};
      const folder = central === undefined ? undefined : profileFor(central);
      const shell = await openShell({
        argv: [],
        harness: { packaged: true, ...harness },
        ...(folder === undefined ? {} : { folder }),
        browser: { ...looks, ...launchOptions, ...contextOptions },
        prepare: async (context) => void (heard.ears = await watch(context)),
      });
      if (heard.ears === undefined) throw new Error('nobody listens to the window');
      const desk = { ...shell, ears: heard.ears };
      open.push({ desk, folder });
      return desk;
    });
    for (const { desk, folder } of open) {
      await desk.stop();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      desk.ears.check();
    }
  },
});
