import type { Locator, Page } from '@playwright/test';
import { expect } from '../../support/expect.ts';

/** An interview of a life event inside an opened dossier. */
export class Interview {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Through the palette, as somebody with a keyboard does. */
  async begin(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('combobox', { name: 'Chercher ou agir' }).fill('Entretien');
    await this.page.getByRole('option', { name: new RegExp(`Entretien : ${name}`) }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(this.questions).toBeVisible();
  }

  get questions(): Locator {
    return this.page.getByRole('region', { name: 'Ce que nous savons et demandons' });
  }

  get rights(): Locator {
    return this.page.getByRole('region', { name: 'Ses droits, en direct' });
  }

  /** The question that decides most now. */
  get next(): Locator {
    return this.questions.getByRole('listitem').filter({ hasText: 'la plus utile maintenant' });
  }

  question(name: string | RegExp): Locator {
    return this.questions.getByRole('listitem').filter({ hasText: name });
  }

  right(name: string | RegExp): Locator {
    return this.rights.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name }) });
  }

  async say(question: string | RegExp, answer: string): Promise<void> {
    await this.question(question).getByText(answer, { exact: true }).first().click();
  }

  /** Answers what is proposed until these questions have been: each in its own way, the rest with `usual`. */
  async answerAll(
    answers: Readonly<Record<string, string>>,
    usual: string,
    until: readonly string[],
  ): Promise<void> {
    const left = new Set(until);
    while (left.size > 0) {
      const words = await this.next.innerText();
      const own = Object.keys(answers).find((name) => words.includes(name));
      await this.next
        .getByText(own === undefined ? usual : (answers[own] ?? usual), { exact: true })
        .first()
        .click();
      for (const name of left) if (words.includes(name)) left.delete(name);
      // Another one is proposed, or none is left.
      await expect.poll(async () => (await this.next.allInnerTexts()).join('')).not.toBe(words);
      await expect(this.questions.locator('[aria-busy="true"]')).toHaveCount(0);
    }
  }

  async look(view: RegExp): Promise<void> {
    await this.rights.getByRole('radiogroup').getByText(view).first().click();
  }
}
