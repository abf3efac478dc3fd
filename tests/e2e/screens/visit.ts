import { expect, type Locator, type Page } from '@playwright/test';

/** Words of the panel that the helpers press or read, by the language of the screen. */
const visitWords = {
  fr: {
    panel: /^Visite/,
    note: 'Note',
    begin: 'Commencer la visite',
    saved: /^Enregistré sur ce poste/,
    close: 'Terminer la visite',
    closed: /^Visite terminée/,
  },
  nl: {
    panel: /^Bezoek/,
    note: 'Nota',
    begin: 'Bezoek beginnen',
    saved: /^Bewaard op deze computer/,
    close: 'Bezoek beëindigen',
    closed: /^Bezoek beëindigd/,
  },
  de: {
    panel: /^Besuch/,
    note: 'Notiz',
    begin: 'Besuch beginnen',
    saved: /^Auf diesem Rechner gespeichert/,
    close: 'Besuch beenden',
    closed: /^Besuch beendet/,
  },
} as const;
export type DeskLang = keyof typeof visitWords;

/** The panel at the right of an opened dossier. */
export class Visit {
  readonly page: Page;
  readonly #words: (typeof visitWords)[DeskLang];

  constructor(page: Page, lang: DeskLang = 'fr') {
    this.page = page;
    this.#words = visitWords[lang];
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: this.#words.panel });
  }

  get note(): Locator {
    return this.panel.getByRole('textbox', { name: this.#words.note });
  }

  async begin(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.begin }).click();
    await expect(this.note).toBeVisible();
  }

  /** Types and waits for the line that says the words are on this disk. */
  async write(text: string): Promise<void> {
    await this.note.fill(text);
    await expect(this.panel.getByText(this.#words.saved)).toBeVisible();
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.close }).click();
    await expect(this.panel.getByText(this.#words.closed)).toBeVisible();
  }
}
