import type { Page } from '@playwright/test';
import { expect } from '../../support/expect.ts';

/** Opens the palette, once nothing lies over the page: a key pressed while a dialog closes still belongs to it. */
export async function openPalette(page: Page): Promise<void> {
  await expect(page.locator('.scrim')).toHaveCount(0);
  await page.keyboard.press('Control+k');
}
