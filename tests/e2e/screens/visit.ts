import { expect, type Locator, type Page } from '@playwright/test';

/** The panel at the right of an opened dossier. */
export class Visit {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: /^Visite/ });
  }

  get note(): Locator {
    return this.panel.getByRole('textbox', { name: 'Note' });
  }

  async begin(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Commencer la visite' }).click();
    await expect(this.note).toBeVisible();
  }

  /** Types and waits for the line that says the words are on this disk. */
  async write(text: string): Promise<void> {
    await this.note.fill(text);
    await expect(this.panel.getByText(/^Enregistré sur ce poste/)).toBeVisible();
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Terminer la visite' }).click();
    await expect(this.panel.getByText(/^Visite terminée/)).toBeVisible();
  }
}
