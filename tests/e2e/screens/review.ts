import type { Locator, Page } from '@playwright/test';
import { expect } from '../../support/expect.ts';

/** The supervisor's desk. */
export class Review {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get queue(): Locator {
    return this.page.getByRole('list', { name: 'Notes qui attendent' });
  }

  get decision(): Locator {
    return this.page.getByRole('region', { name: 'Décision' });
  }

  /** Opens the note of a queue line; `text` is what one must read in it. */
  async read(name: RegExp, text: string): Promise<void> {
    await this.queue.getByRole('listitem').filter({ hasText: name }).getByRole('button').last().click();
    await expect(this.page.getByRole('main').getByText(text)).toBeVisible();
  }

  async giveBack(reason: string, remark: string): Promise<void> {
    await this.decision.getByRole('button', { name: /Raison du renvoi/ }).click();
    await this.page.getByRole('option', { name: reason }).click();
    await this.decision.getByRole('textbox', { name: /^Remarque à/ }).fill(remark);
    await this.decision.getByRole('button', { name: /^Renvoyer à/ }).click();
    await expect(this.page.getByRole('status').filter({ hasText: /^Note renvoyée à/ })).toBeAttached();
  }
}
