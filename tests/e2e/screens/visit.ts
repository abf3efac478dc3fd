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
    await this.leaveGaps();
  }

  /** What the charter asked and this visit did not tell is left for the next contact; a visit without gaps just ends. */
  async leaveGaps(): Promise<void> {
    const gaps = this.page.getByRole('alertdialog', { name: 'Tout n’a pas été dit' });
    const ended = this.panel.getByText(/^Visite terminée/);
    await expect(gaps.or(ended)).toBeVisible();
    if (await gaps.isVisible()) {
      await expect(gaps.getByRole('button', { name: /Raison pour tout/ })).toBeFocused();
      await this.page.keyboard.press('Enter');
      await expect(this.page.getByRole('option', { name: 'Au prochain contact' })).toBeVisible();
      await this.page.keyboard.press('Enter');
      await expect(gaps.getByRole('button', { name: /Raison pour tout/ })).toContainText(
        'Au prochain contact',
      );
      await this.page.keyboard.press('Control+Enter');
    }
    await expect(ended).toBeVisible();
  }
}
