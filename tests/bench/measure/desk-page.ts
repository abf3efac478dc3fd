import type { Page } from '@playwright/test';
import { demoPin, people, type Who } from '../../support/gate.ts';

const LONG_MS = 180_000;

/** The first row of visitors on Today: what somebody at the desk looks for in the morning. */
export const FIRST_VISIT = '.today-visits tbody tr';

/** From the address to the page that asks for a new PIN, which a demo proposes already typed. */
export async function toNewPin(page: Page, url: string, who: Who): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: people[who] }).click();
  await page.locator('input[name="pin"]').waitFor();
}

/** All that this person holds is on this device. */
export async function wholeOnDevice(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^À jour/ }).waitFor({ timeout: LONG_MS });
}

/** From a locked start to the last key of the PIN: the next is Enter. */
export async function typePin(page: Page): Promise<void> {
  const field = page.locator('input[name="pin"]');
  await field.waitFor();
  await field.focus();
  await page.keyboard.type(demoPin);
}
