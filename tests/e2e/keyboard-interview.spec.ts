import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/expect.ts';
import { expectNoAxeFaults } from '../support/axe.ts';
import { test } from './fixtures.ts';

/** A person at the keys: nothing here ever presses a pointer. */
class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Tab until it has the focus: whatever is pressed can be reached. */
  async walkTo(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(place).toBeVisible();
    for (let steps = 0; steps < 200; steps += 1) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    await expect(place, 'reached by Tab').toBeFocused();
  }

  async do(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.walkTo(place, key);
    await this.press('Enter');
  }

  /** Through the palette, to the line of exactly this name. */
  async command(typed: string, name: RegExp): Promise<void> {
    await this.press('Control+k');
    await expect(this.page.getByRole('combobox', { name: 'Chercher ou agir' })).toBeFocused();
    await this.type(typed);
    const line = this.page.getByRole('option', { name }).first();
    await expect(line).toBeVisible({ timeout: 60_000 });
    for (let steps = 0; steps < 12; steps += 1) {
      if ((await line.getAttribute('aria-selected')) === 'true') break;
      await this.press('ArrowDown');
    }
    await expect(line).toHaveAttribute('aria-selected', 'true');
    await this.press('Enter');
  }

  /** The question that decides most has the focus by itself; said, Tab goes to the one that decides most then. */
  async answer(answers: Readonly<Record<string, boolean | string>>): Promise<void> {
    const next = this.page.locator('.interview-list > li.next');
    const asked = () => next.evaluateAll(([item]) => item?.getAttribute('data-question') ?? null);
    const focused = () =>
      this.page.evaluate(
        () => document.activeElement?.closest('[data-question]')?.getAttribute('data-question') ?? null,
      );
    const left = new Map(Object.entries(answers));
    // Before they are there, none is asked.
    await expect(next).toBeVisible();
    for (let question = await asked(); question !== null; question = await asked()) {
      await expect.poll(focused).toBe(question);
      const said = left.get(question);
      if (said === undefined) throw new Error(`asked "${await next.innerText()}" (${question})`);
      left.delete(question);
      // Yes is the first of the three answers, no the second.
      if (said === true) await this.press('Space');
      else if (said === false) await this.press('ArrowRight');
      else await this.type(said);
      await this.press('Tab');
      await expect.poll(asked).not.toBe(question);
      await expect(this.page.locator('.interview-list[aria-busy="true"]')).toHaveCount(0);
    }
    expect([...left.keys()], 'answers to questions nobody asked').toEqual([]);
  }
}

test('a pension prepared from the door to the closed note by the keyboard alone, its form signed by name', {
  tag: '@P12',
}, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['10000206'] });
  const { page, visit } = desk;
  const keys = new Keys(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await page.evaluate(() => {
    Reflect.set(window, 'pointed', 0);
    addEventListener('pointerdown', () => Reflect.set(window, 'pointed', 1), { capture: true });
  });

  await test.step('the dossier is found, V begins the visit', async () => {
    await keys.command('10000206', /Rosine/);
    await expect(page.getByRole('heading', { level: 1, name: /Rosine/ })).toBeVisible();
    await expect(button('Commencer la visite')).toBeVisible();
    await keys.press('v');
    await expect(visit.note).toBeFocused();
  });

  await test.step('the interview: each question has the focus in turn', async () => {
    await keys.command('Entretien Pension', /Entretien ?: Pension(?! compl)/);
    await expect(page.getByRole('heading', { level: 1, name: 'Pension' })).toBeVisible();
    await keys.answer({
      wantsPension: true,
      pensionPaid: false,
      pensionFrom: '01/11/2028',
      careerYears: '35',
      keepsWorking: false,
      studied: false,
      careerGaps: true,
      lowPension: false,
    });
  });

  const rights = page.getByRole('region', { name: 'Ses droits, en direct' });
  const form = page.getByRole('region', { name: 'Demande d’aide à la pension et de données de carrière' });
  await test.step('the request goes into the basket with P, its form is filled and signed by name', async () => {
    const right = rights.getByRole('listitem').filter({ hasText: 'Corriger la carrière' }).first();
    const name = right.getByRole('heading').getByRole('button');
    await keys.walkTo(name);
    if ((await name.getAttribute('aria-expanded')) !== 'true') await keys.press('Enter');
    await keys.press('p');
    await expect(right).toContainText('Demandé');
    await keys.do(right.getByRole('button', { name: 'Remplir le formulaire' }));
    await expect(form.getByText('Peut être clôturé')).toBeVisible();
    await keys.walkTo(form.getByRole('textbox', { name: /^Nom de qui signe/ }));
    await keys.type('Rosine Maquette-Fictif');
    await keys.do(form.getByRole('button', { name: 'Signer et introduire' }));
    await expect(form.getByText(/^Signé et introduit le 23 novembre 2026/)).toBeVisible();
    await expect(form.getByText('Signé de son nom à l’écran par Rosine Maquette-Fictif')).toBeVisible();
    await keys.do(form.getByRole('button', { name: 'Retour aux droits' }), 'Shift+Tab');
  });

  await test.step('the event is noted, a page is shown', async () => {
    await keys.do(rights.getByRole('button', { name: 'Noter l’événement' }));
    const noting = page.getByRole('dialog', { name: 'Noter l’événement' });
    await keys.do(noting.getByRole('button', { name: 'Noter l’événement' }));
    await expect(rights.getByText(/^Événement noté au/)).toBeVisible();
    await keys.walkTo(rights.getByRole('radio', { name: /^Droits/ }), 'Shift+Tab');
    await keys.press('ArrowRight');
    await keys.do(rights.getByRole('button', { name: 'La pension de retraite', exact: true }));
    const reading = page.getByRole('dialog', { name: 'La pension de retraite' });
    await keys.do(reading.getByRole('button', { name: 'Montrer', exact: true }));
    await expect(reading.getByText('Montré et noté dans la visite.')).toBeVisible();
    await keys.press('Escape');
    await expect(reading).toHaveCount(0);
  });

  await test.step('Ctrl+Enter ends it: what was not told is asked, the footer says the same keys', async () => {
    await keys.walkTo(visit.note);
    await keys.press('Control+Enter');
    await expect(visit.gaps).toBeVisible();
    const end = visit.gaps.getByRole('button', { name: 'Terminer la visite' });
    await expect(end).toContainText('Ctrl ↵');
    await expect(end).toHaveAttribute('aria-keyshortcuts', 'Control+Enter');
    await visit.leaveGaps();
  });

  await test.step('what was left stands in the dossier, until it is told', async () => {
    await keys.do(page.getByRole('link', { name: 'Dossier', exact: true }));
    const left = page.getByRole('list', { name: 'Reste à expliquer' });
    await expect(left.getByRole('listitem')).toHaveCount(2);
    await expect(left).toContainText('Travailler après la pension');
    await expect(left).toContainText('Au prochain contact');
    await expectNoAxeFaults(page, 'a dossier with something left to explain');
    await keys.do(left.getByRole('button', { name: 'Montrer : Travailler après la pension' }));
    await expect(page.getByRole('dialog', { name: 'Travailler après la pension' })).toBeVisible();
    await keys.press('Escape');
  });

  expect(await page.evaluate(() => Reflect.get(window, 'pointed')), 'no pointer was pressed').toBe(0);
  await desk.desk.upToDate();
});
