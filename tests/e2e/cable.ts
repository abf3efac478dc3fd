import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../support/expect.ts';
import { networkAway, type Watch } from '../support/watch.ts';

/** The network cable of a desk. */
export interface Cable {
  pull(): Promise<void>;
  plug(): Promise<void>;
}

/** Of a desk in a browser; what a browser says about a network that is away is no fault from then on. */
export function browserCable(page: Page, context: BrowserContext, ears: Watch): Cable {
  return {
    async pull() {
      // Only a page that is stored whole can start again without a network.
      await expect
        .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then((ready) => ready.active?.state)))
        .toBe('activated');
      ears.expecting(...networkAway);
      await context.setOffline(true);
    },
    plug: () => context.setOffline(false),
  };
}
