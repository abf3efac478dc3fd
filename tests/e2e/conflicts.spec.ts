import type { Page } from '@playwright/test';
import { expectNoAxeFaults } from '../support/axe.ts';
import { expectReflow } from '../support/small-window.ts';
import { expect, test } from './fixtures.ts';

test('a disagreement is decided by keyboard, with its three sides and its consequence', {
  tag: ['@B4', '@B1'],
}, async ({ visitDesk }) => {
  const { page, desk } = await visitDesk({ dossiers: ['10000011'] });
  await desk.open('10000011', /Hélène/);
  await expect(page.getByText('4 désaccords ou saisies refusées attendent une décision.')).toBeVisible();
  const banner = page.getByRole('button', { name: 'Trancher' });
  await banner.focus();
  await page.keyboard.press('Enter');

  const amounts = page.getByRole('region', { name: 'Les trois côtés : Deux montants pour la même année' });
  const row = amounts.getByRole('row', { name: /Revenu net/ });
  await expect(row).toContainText('diffère');
  await expect(row).toContainText('21 000,00');
  await expect(row).toContainText('24 500,00');
  const card = page.locator('.conflict').filter({ hasText: 'Deux montants pour la même année' });
  await expect(card).toContainText('Revenu net 24 500,00');
  await expectNoAxeFaults(page, 'a dossier with disagreements');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'conflicts.aria.yml' });
  await expectReflow(page, 'a dossier with disagreements');

  await card.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'C’est tranché.' })).toBeAttached();
  await expect(page.getByText(/Prendre la proposition, par Anne/)).toBeVisible();

  const refused = page.locator('.conflict').filter({ hasText: 'Votre rôle ne permet pas' });
  await refused.getByRole('button', { name: 'Classer' }).click();
  await expect(refused).toContainText('Dites en une phrase pourquoi ce n’est plus à faire.');
  await refused.getByRole('textbox', { name: 'Raison de classer' }).fill('Noté par Béatrice le 23/11.');
  await refused.getByRole('button', { name: 'Classer' }).click();
  await expect(refused).toHaveCount(0);
  await desk.upToDate();
});

test('two numbers for one contact may both stay, chosen by keyboard and seen by both people', {
  tag: ['@B4', '@B1'],
}, async ({ visitDesk }) => {
  const claire = '10000212';
  const beatrice = await visitDesk({ who: 'beatrice', dossiers: [claire] });
  const anne = await visitDesk({ dossiers: [claire] });
  const { page } = anne;
  const write = async (where: Page, number: string) => {
    await where.getByRole('button', { name: /^Changer Mobile/ }).click();
    const dialog = where.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Numéro ou adresse e-mail' }).fill(number);
    await where.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  };
  const points = (where: Page) => where.getByRole('list', { name: 'Coordonnées' });

  await beatrice.open(claire, /Claire/);
  await anne.open(claire, /Claire/);
  await anne.desk.workOffline();
  await write(page, '0470 11 11 33');
  await write(beatrice.page, '0470 22 22 44');
  await beatrice.desk.upToDate();
  await anne.desk.backOnline();

  await page.getByRole('button', { name: 'Trancher' }).focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.conflict').filter({ hasText: 'Deux numéros pour la même coordonnée' });
  await card.getByRole('radio', { name: /^Garder ce qui est là/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const both = card.getByRole('radio', { name: /^Garder les deux/ });
  await expect(both).toBeChecked();
  await expect(both).toHaveAccessibleName(/Ajoute : Coordonnée, Genre Mobile, .*0470 11 11 33/);
  await page.keyboard.press('Control+Enter');
  await expect(card).toHaveCount(0);
  await expect(page.getByText(/^Garder les deux, par Anne/)).toBeVisible();
  await anne.desk.upToDate();

  await page.getByRole('button', { name: 'Retour au dossier' }).click();
  for (const where of [page, beatrice.page]) {
    await expect(points(where)).toContainText('44');
    await expect(points(where)).toContainText('33');
    await expect(where.getByText('attend une décision')).toHaveCount(0);
  }
});

test('a change damaged on its way waits on the Sync page with all that is left of it, in Dutch, and is put aside by keyboard', {
  tag: ['@B4', '@B1'],
}, async ({ visitDesk }) => {
  const claire = '10000212';
  const supervisor = await visitDesk({ who: 'beatrice', lang: 'nl', dossiers: [claire] });
  const { page, context, desk, open } = await visitDesk({ lang: 'nl', dossiers: [claire] });
  // What is broken is the name of the dossier itself: none is left at which it could lie.
  await context.route('**/api/v1/push', async (route) => {
    const text = route.request().postData() ?? '';
    const broken = text.replace(/("name":"address\.set@\d+".*?"dossierId":")[0-9a-f]{8}/, '$100000000');
    await route.continue({ postData: broken });
  });
  await open(claire, /Claire/);
  await page.getByRole('button', { name: 'Adres wijzigen' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Straat' }).fill('Rue du Hasard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  const pill = page.getByRole('banner').getByRole('button', { name: /U bent nodig/ });
  await expect(pill).toBeVisible();
  await context.unroute('**/api/v1/push');
  await pill.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Elke wijziging bekijken' }).focus();
  await page.keyboard.press('Enter');
  const loose = page.getByRole('region', { name: 'Zonder dossier' });
  await expect(loose).toContainText('Deze invoer is onderweg beschadigd.');
  // "Decide" in the table leads to its card, which stands on this very page.
  await page.getByRole('button', { name: /^Beslissen: / }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Zonder dossier' })).toBeFocused();
  await loose.getByText('Volledige inhoud').focus();
  await page.keyboard.press('Enter');
  await expect(loose.locator('pre')).toContainText('"street": "Rue du Hasard"');
  await expectNoAxeFaults(page, 'a refused change of no dossier');

  await supervisor.page.evaluate(() => {
    location.hash = '#/sync';
  });
  const hers = supervisor.page.getByRole('region', { name: 'Zonder dossier' });
  await expect(hers).toContainText('Rue du Hasard');

  await loose.getByRole('textbox', { name: 'Reden om te klasseren' }).focus();
  await page.keyboard.type('Opnieuw ingevoerd in het juiste dossier.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(loose).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Beslist.' })).toBeAttached();
  await expect(hers).toHaveCount(0);
  await expect(desk.page.getByRole('banner').locator('.pill.ok')).toBeVisible();
});
