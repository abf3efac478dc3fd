import path from 'node:path';
import type { Page } from '@playwright/test';
import { demoPin } from '../support/gate.ts';
import { spoilVault } from '../support/spoil-vault.ts';

/** Takes the picture in its four looks, under a name. */
export type Shoot = (screen: string) => Promise<void>;

/** The page a visitor takes home, and what they see of it on their own window meanwhile. */
export async function shootForVisitor(page: Page, shoot: Shoot): Promise<void> {
  await page.getByRole('button', { name: /^(Résumé|Samenvatting)$/ }).click();
  await page.locator('dialog article, [role="dialog"] article').waitFor();
  await shoot('11b-summary');
  const coming = page.context().waitForEvent('page');
  await page.getByRole('button', { name: /^(Montrer|Tonen)$/ }).click();
  const visitor = await coming;
  await visitor.locator('h1').waitFor();
  await visitor.close();
  await page.keyboard.press('Escape');
}

/** What waits for a decision of a person: two sides and their consequences, and what was refused. */
export async function shootConflicts(page: Page, shoot: Shoot): Promise<void> {
  await page.getByRole('button', { name: /^(Trancher|Beslissen)$/ }).click();
  await page.locator('.conflict').first().waitFor();
  await shoot('29-conflicts');
}

/** A locked desk on bad days: its clock is wrong, then its disk damaged the vault. */
export async function shootBadDays(page: Page, shoot: Shoot): Promise<void> {
  const unlock = async () => {
    await page.locator('input[type="password"]').first().fill(demoPin);
    await page.keyboard.press('Enter');
  };
  const nav = page.getByRole('navigation');
  await page.context().route('**/api/v1/hello', async (route) => {
    const answer = await route.fetch();
    const hello = await answer.json();
    await route.fulfill({
      response: answer,
      json: { ...hello, now: new Date(Date.now() + 12 * 60_000).toISOString() },
    });
  });
  await unlock();
  await nav.waitFor();
  await nav.getByRole('link', { name: /^Synchro/ }).click();
  await page.getByText(/retarde|loopt .* achter/).waitFor();
  await shoot('18b-clock');
  await page.context().unroute('**/api/v1/hello');
  await page.keyboard.press('Control+l');
  await page.locator('input[type="password"]').first().waitFor();
  await spoilVault(page, 'meta');
  await unlock();
  await page.getByRole('alert').waitFor();
  await shoot('03b-damaged');
  await page.getByRole('alert').getByRole('button').first().click();
  await page.getByRole('button', { name: /Anne/ }).click();
  await page.locator('input[name="pin"]').waitFor();
  await shoot('03c-made-anew');
}

/** An adviser before leaving: everything that comes along, checked. */
export async function shootMission(page: Page, shoot: Shoot): Promise<void> {
  await page.getByRole('button', { name: /^(Emporter|Meenemen)/ }).click();
  await page.getByText(/^(Prêt à partir|Klaar om te vertrekken)$/).waitFor({ timeout: 60_000 });
  await shoot('20b-mission-ready');
}

const core = ['extract', 'persons', 'companies', 'affiliations', 'contribution-lines', 'payments'];
const sample = path.join(import.meta.dirname, '..', '..', 'resources', 'sample-extract');

/** What only an administrator has beside the figures: the fleet, and an extract that is tried. */
export async function shootAdministration(page: Page, shoot: Shoot): Promise<void> {
  const room = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).click();
  await room(/^(Postes|Toestellen)/);
  await page.getByRole('row').nth(1).waitFor();
  await shoot('33-devices');
  await room(/^(Reprise|Overname)/);
  await page.locator('.intake-drop').waitFor();
  await shoot('34-intake');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Choisir des fichiers|Bestanden kiezen)/ }).click();
  const files = core.map((name) => path.join(sample, `${name}.csv`));
  await (await chooser).setFiles(files);
  const listed = page.getByRole('list', { name: /^(Fichiers|Bestanden)$/ });
  await listed
    .getByRole('listitem')
    .nth(files.length - 1)
    .waitFor({ timeout: 60_000 });
  await listed.getByRole('button', { name: 'persons.csv', exact: true }).click();
  await page.getByRole('table', { name: /persons\.csv/ }).waitFor();
  await shoot('35-intake-columns');
  await page.getByRole('button', { name: /^(Essayer|Proberen)$/ }).click();
  await page
    .getByRole('table', { name: /^(Ce qui entrerait|Wat er zou binnenkomen)/ })
    .waitFor({ timeout: 120_000 });
  await shoot('36-intake-tried');
}
