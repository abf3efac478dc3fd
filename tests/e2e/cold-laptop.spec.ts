import { expectNoAxeFaults } from '../support/axe.ts';
import { deskIsOpen, people } from '../support/gate.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';

const central = withCentral({ shared: [] });
const phrase = 'tavo beki rumo sidu lane fipo';

test('a laptop gets a phrase beside its code, and asks for it once it was switched off', async ({ page }) => {
  await page.goto(central().url);
  await page.getByRole('button', { name: people.tom }).click();
  const typed = page.getByLabel('Recopiez la phrase secrète');
  await expect(typed).toHaveValue(phrase);
  await expectNoAxeFaults(page, 'the code and the phrase of a laptop');

  const prepare = page.getByRole('button', { name: /^Ouvrir mon poste/ });
  await typed.fill('tavo beki rumo sidu lane zuna');
  await prepare.click();
  await expect(typed).toHaveAccessibleDescription(/Ce n’est pas la phrase montrée ici/);
  await typed.fill('TAVO-BEKI-RUMO-SIDU-LANE-FIPO');
  await prepare.click();
  await deskIsOpen(page);
  await new Desk(page).lock();

  // Warm: the code is enough.
  const code = page.getByLabel('Code', { exact: true });
  await expect(code).toBeVisible();

  // A tab that begins anew has forgotten what a computer that was switched off forgets.
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  const field = page.getByLabel('Phrase secrète', { exact: true });
  await expect(field).toBeVisible();
  await expect(code).toHaveCount(0);
  await expectNoAxeFaults(page, 'the gate of a cold laptop');
  const open = page.getByRole('button', { name: /^Déverrouiller/ });
  await field.fill('246810');
  await open.click();
  await expect(field).toHaveAccessibleDescription(/six mots de quatre lettres/);
  await field.fill(phrase.replaceAll(' ', ''));
  await open.click();
  await deskIsOpen(page);
  await new Desk(page).lock();

  // The code is forgotten: signed in online, the present phrase gives a new one, and gives way to another itself.
  await page.getByRole('button', { name: 'Code oublié ?' }).click();
  await page.getByRole('button', { name: people.tom }).click();
  await expect(page.getByRole('heading', { name: 'Nouveau code, Tom' })).toBeVisible();
  await page.getByRole('button', { name: 'Changer aussi la phrase' }).click();
  await page.getByRole('button', { name: 'Une autre phrase' }).click();
  const next = await page.getByRole('status', { name: 'Phrase secrète proposée' }).innerText();
  await typed.fill(next);
  await expectNoAxeFaults(page, 'a new code and another phrase');
  await prepare.click();
  await deskIsOpen(page);
  await new Desk(page).lock();
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await field.fill(phrase);
  await open.click();
  await expect(field).toHaveAccessibleDescription(/Ce n’est pas la phrase secrète de ce portable/);
  await field.fill(next);
  await open.click();
  await deskIsOpen(page);
});
