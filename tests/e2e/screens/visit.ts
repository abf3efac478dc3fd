import type { Locator, Page } from '@playwright/test';
import { expect } from '../../support/expect.ts';

/** Words of the panel that the helpers press or read, by the language of the screen. */
const visitWords = {
  fr: {
    panel: /^Visite/,
    note: 'Note',
    begin: 'Commencer la visite',
    saved: /^Enregistré sur ce poste/,
    close: 'Terminer la visite',
    closed: /^Visite terminée/,
    gaps: 'Tout n’a pas été dit',
    forAll: /Raison pour tout/,
    later: 'Au prochain contact',
  },
  nl: {
    panel: /^Bezoek/,
    note: 'Nota',
    begin: 'Bezoek beginnen',
    saved: /^Bewaard op deze computer/,
    close: 'Bezoek beëindigen',
    closed: /^Bezoek beëindigd/,
    gaps: 'Niet alles is verteld',
    forAll: /Reden voor alles/,
    later: 'Bij het volgende contact',
  },
  de: {
    panel: /^Besuch/,
    note: 'Notiz',
    begin: 'Besuch beginnen',
    saved: /^Auf diesem Rechner gespeichert/,
    close: 'Besuch beenden',
    closed: /^Besuch beendet/,
    gaps: 'Nicht alles wurde gesagt',
    forAll: /Grund für alles/,
    later: 'Beim nächsten Kontakt',
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

  /** Of the dossier itself; those of others at the table have a name behind it. */
  get note(): Locator {
    return this.panel.getByRole('textbox', { name: this.#words.note, exact: true });
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

  /** What the charter asks to tell and nobody told, asked before the visit ends. */
  get gaps(): Locator {
    return this.page.getByRole('alertdialog', { name: this.#words.gaps });
  }

  /** The visit is to end, and something is left to tell. */
  async askToClose(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.close }).click();
    await expect(this.gaps).toBeVisible();
  }

  /** @param left a duty that must be among what is left open, or all that is */
  async close(left?: string | readonly string[]): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.close }).click();
    const lines = this.gaps.getByRole('listitem');
    const duties = typeof left === 'string' ? [left] : (left ?? []);
    for (const duty of duties) await expect(lines.filter({ hasText: duty })).toHaveCount(1);
    if (left !== undefined && typeof left !== 'string') await expect(lines).toHaveCount(duties.length);
    await this.leaveGaps();
  }

  /** Everything was told: one press, and no question. */
  async closeWhole(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.close }).click();
    const gaps = this.page.getByRole('alertdialog', { name: this.#words.gaps });
    const ended = this.panel.getByText(this.#words.closed);
    await expect(gaps.or(ended)).toBeVisible();
    expect(await gaps.isVisible(), 'nothing was left to tell').toBe(false);
  }

  /** What the charter asked and this visit did not tell is left for the next contact; a visit without gaps just ends. */
  async leaveGaps(): Promise<void> {
    const words = this.#words;
    const gaps = this.page.getByRole('alertdialog', { name: words.gaps });
    const ended = this.panel.getByText(words.closed);
    await expect(gaps.or(ended)).toBeVisible();
    if (await gaps.isVisible()) {
      const all = gaps.getByRole('button', { name: words.forAll });
      await expect(all).toBeFocused();
      await this.page.keyboard.press('Enter');
      await expect(this.page.getByRole('option', { name: words.later })).toBeVisible();
      await this.page.keyboard.press('Enter');
      await expect(all).toContainText(words.later);
      // The list of reasons is gone and the key is the dialog's again.
      await expect(this.page.getByRole('option')).toHaveCount(0);
      await expect(all).toBeFocused();
      await this.page.keyboard.press('Control+Enter');
    }
    await expect(ended).toBeVisible();
  }
}
