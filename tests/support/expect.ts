import { expect as playwright, type Locator } from '@playwright/test';

/**
 * Playwright's own, but for the matcher that is asked most: at each look that finds nothing, its `toBeVisible` describes the
 * whole page for the message of a failure (a twentieth of the time of a page under test). Here it is waited for without
 * that; only what does not come is left to Playwright, for its message.
 */
export const expect = playwright.extend({
  async toBeVisible(locator: Locator, options: { readonly timeout?: number } = {}) {
    const { timeout = this.timeout } = options;
    if (!this.isNot) {
      const isThere = await locator.waitFor({ state: 'visible', timeout }).then(
        () => true,
        () => false,
      );
      if (isThere) return { pass: true, message: () => '' };
    }
    const asked = playwright(locator);
    try {
      if (this.isNot) await asked.not.toBeVisible({ timeout });
      else await asked.toBeVisible({ timeout: 1 });
      return { pass: !this.isNot, message: () => '' };
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return { pass: this.isNot, message: () => text };
    }
  },
});
