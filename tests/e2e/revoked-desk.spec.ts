import { expectNoAxeFaults } from '../support/axe.ts';
import { byBadge, signInByBadge } from '../support/gate.ts';
import { expect, test } from './fixtures.ts';
import { Desk } from './screens/desk.ts';

test('an administrator hands out a code, and shuts a desk that was lost', async ({ page, visitDesk }) => {
  // No file after this one works as Luc: nobody has to sign in again for it.
  const luc = await visitDesk({ who: 'luc', dossiers: [] });
  await signInByBadge(page, luc.central.url, ...byBadge.ines);
  await new Desk(page).goTo('Postes');
  const row = page.getByRole('row', { name: /Luc Plume-Model/ });
  await expect(row).toContainText('En service');
  await expect(page.getByRole('row', { name: /Ines Wolke-Muster/ })).toContainText('Ce poste-ci');
  await expectNoAxeFaults(page, 'the devices of the fund');

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Code pour un nouveau poste' }).click();
  await expect(dialog).toContainText(/[2-9A-Z]{5}-[2-9A-Z]{5}/);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  // Central's answer to his desk from then on.
  luc.ears.expecting(/\b401\b/);
  await row.getByRole('button', { name: /^Révoquer le poste de Luc/ }).focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Ce qu’il n’avait pas envoyé y reste scellé');
  await expectNoAxeFaults(page, 'the question before a device is revoked');
  await page.keyboard.press('Enter');

  // His desk hears of it by itself, and holds nothing any more.
  await expect(luc.page.getByText(/^La caisse a retiré ce poste\./)).toBeVisible({ timeout: 60_000 });
  await page.getByText(/^Révoqués 1$/).click();
  await expect(row).toContainText(/le \d{2}\/\d{2}\/\d{4}, par Ines Wolke-Muster/);
  await luc.leave();
});
