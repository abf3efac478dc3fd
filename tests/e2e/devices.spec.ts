import { expectNoAxeFaults } from '../support/axe.ts';
import { signInByBadge } from '../support/gate.ts';
import { expect, test } from './fixtures.ts';
import { Desk } from './screens/desk.ts';

test('an administrator hands out a code, and shuts a desk that was lost', async ({
  page,
  visitDesk,
}, info) => {
  const anne = await visitDesk({ dossiers: [] });
  await signInByBadge(page, anne.central.url, 'IW-0007', 'demo-ines');
  await new Desk(page).goTo('Postes');
  const row = page.getByRole('row', { name: /Anne Lumière-Exemple/ });
  await expect(row).toContainText('En service');
  await expect(page.getByRole('row', { name: /Ines Wolke-Muster/ })).toContainText('Ce poste-ci');
  await page.screenshot({ path: info.outputPath('devices-fr.png') });
  await expectNoAxeFaults(page, 'the devices of the fund');

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Code pour un nouveau poste' }).click();
  await expect(dialog).toContainText(/[2-9A-Z]{5}-[2-9A-Z]{5}/);
  await page.screenshot({ path: info.outputPath('code-fr.png') });
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  // Central's answer to her desk from then on.
  anne.ears.expecting(/\b401\b/);
  await row.getByRole('button', { name: /^Révoquer le poste de Anne/ }).focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Ce qu’il n’avait pas envoyé y reste scellé');
  await page.screenshot({ path: info.outputPath('revoke-fr.png') });
  await expectNoAxeFaults(page, 'the question before a device is revoked');
  await page.keyboard.press('Enter');

  // Her desk hears of it by itself, and holds nothing any more.
  await expect(anne.page.getByText(/^La caisse a retiré ce poste\./)).toBeVisible({ timeout: 60_000 });
  await anne.page.screenshot({ path: info.outputPath('revoked-fr.png') });
  await page.getByText(/^Révoqués 1$/).click();
  await expect(row).toContainText(/le \d{2}\/\d{2}\/\d{4}, par Ines Wolke-Muster/);
  await anne.leave();
});
