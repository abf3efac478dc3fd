import { expectNoAxeFaults } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';

test('a number and an address are changed where they are read, with what was seen', {
  tag: '@B3',
}, async ({ visitDesk }) => {
  const { page, desk, open } = await visitDesk({ dossiers: ['10000201'] });
  await open('10000201', /Marc/);
  await page.getByRole('button', { name: /^Changer Mobile/ }).click();
  const dialog = page.getByRole('dialog');
  const value = dialog.getByRole('textbox', { name: 'Numéro ou adresse e-mail' });
  await expect(value).not.toHaveValue('');
  await value.fill('123');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toContainText('Un numéro a au moins huit chiffres');
  await expectNoAxeFaults(page, 'the dialog of a contact');
  await value.fill('0470 00 99 88');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: 'Coordonnées' })).toContainText('88');

  await page.getByRole('button', { name: 'Changer l’adresse' }).click();
  await dialog.getByRole('textbox', { name: 'Rue' }).fill('Rue Imaginaire');
  await dialog.getByRole('textbox', { name: 'Y habite depuis le' }).fill('1/11/2026');
  await expectNoAxeFaults(page, 'the dialog of an address');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: 'Coordonnées' })).toContainText('Rue Imaginaire');
  await desk.upToDate();
});
