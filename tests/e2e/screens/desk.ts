import type { Locator, Page } from '@playwright/test';
import { expect } from '../../support/expect.ts';
import { openPalette } from './palette.ts';

/** The frame around every screen, in French unless a test says otherwise. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get bar(): Locator {
    return this.page.getByRole('banner', { name: 'Barre du poste' });
  }

  /** The pill, by any of the things it says. */
  get pill(): Locator {
    return this.bar.getByRole('button', {
      name: /À jour|en attente|Hors ligne|hors ligne|Besoin de vous|Dossiers \d|Se reconnecter/,
    });
  }

  room(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Navigation principale' })
      .getByRole('link', { name: new RegExp(`^${name}`) });
  }

  async goTo(name: string): Promise<void> {
    await this.room(name).click();
    await expect(this.room(name)).toHaveAttribute('aria-current', 'page');
  }

  async upToDate(): Promise<void> {
    await expect(this.pill).toHaveText('À jour', { timeout: 60_000 });
  }

  async workOffline(): Promise<void> {
    await this.pill.click();
    await this.page.getByRole('menuitem', { name: 'Travailler hors ligne' }).click();
    await expect(this.pill).toHaveText(/^Travail hors ligne/);
  }

  async backOnline(): Promise<void> {
    await this.pill.click();
    await this.page.getByRole('menuitem', { name: 'Revenir en ligne' }).click();
  }

  async lock(): Promise<void> {
    await this.bar.getByRole('button', { name: 'Verrouiller' }).click();
    await expect(this.page.getByRole('button', { name: /^Déverrouiller|^Quelqu’un d’autre/ })).toBeVisible();
  }

  /** Opens the palette and types; the answers are `hits`. */
  async find(text: string): Promise<void> {
    await openPalette(this.page);
    await this.page.getByRole('combobox', { name: 'Chercher ou agir' }).fill(text);
  }

  get hits(): Locator {
    return this.page.getByRole('listbox', { name: 'Résultats' }).getByRole('option');
  }

  /** Finds a dossier and opens it; the heading is the person's name. */
  async open(text: string, name: RegExp): Promise<void> {
    await this.find(text);
    await this.hits.filter({ hasText: name }).first().click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
}
