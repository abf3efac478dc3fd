import { test as base } from '@playwright/test';
import { SharedCentral } from './shared-central.ts';
import { SharedDesks } from './shared-desks.ts';

interface WorkerFixtures {
  sharedCentral: SharedCentral;
  sharedDesks: SharedDesks;
}

/** What every test of a worker has in common, in a browser and in a window of main: with other fixtures for all of a worker, a file would get a worker of its own. */
export const test = base.extend<object, WorkerFixtures>({
  sharedCentral: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, give) => {
      const central = new SharedCentral();
      await give(central);
      await central.closeAll();
    },
    { scope: 'worker' },
  ],
  sharedDesks: [
    async ({ browser, sharedCentral }, give) => {
      await give(new SharedDesks(browser, sharedCentral));
      // Desks go before the browser.
      await sharedCentral.closeAll();
    },
    { scope: 'worker' },
  ],
});
