import { expectNoAxeFaults } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';
import { Desk } from './screens/desk.ts';

const sacha = '10000202';

test('a dossier is lent, taken back and handed to another office, and work that comes too late is taken up there', {
  tag: ['@B5', '@B3', '@long'],
}, async ({ visitDesk }) => {
  const supervisor = await visitDesk({ who: 'beatrice', dossiers: [sacha] });
  const { page: hers } = supervisor;
  const anne = await visitDesk({ dossiers: [sacha] });
  const { page } = anne;
  const openOffice = async () => {
    await hers.getByRole('button', { name: /^Prêter le dossier ou le confier/ }).focus();
    await hers.keyboard.press('Enter');
  };
  const dialog = hers.getByRole('dialog');
  const choose = async (label: string, name: string) => {
    await dialog.getByRole('button', { name: new RegExp(label) }).click();
    await hers.getByRole('option', { name }).click();
  };

  await test.step('lent with its days and its reason, and said in the head of the dossier', async () => {
    await anne.open(sacha, /Cobaye/);
    await supervisor.open(sacha, /Cobaye/);
    await openOffice();
    await dialog.getByRole('textbox', { name: 'Au (inclus)' }).fill('1/11/2026');
    await dialog.getByRole('button', { name: 'Prêter', exact: true }).last().click();
    await expect(dialog).toContainText('Le dernier jour vient avant le premier');
    await expect(dialog).toContainText('Choisissez dans la liste.');
    await expectNoAxeFaults(hers, 'the dialog of an office');
    await dialog.getByRole('textbox', { name: 'Au (inclus)' }).fill('30/11/2026');
    await choose('À qui', 'Sara Veld-Voorbeeld');
    await dialog.getByRole('textbox', { name: 'Pourquoi' }).fill('Visite à Gand cette semaine.');
    await dialog.getByRole('button', { name: 'Prêter', exact: true }).last().click();
    await expect(dialog).toBeHidden();
    await expect(hers.getByText('Prêté à Sara Veld-Voorbeeld jusqu’au 30/11/2026')).toBeVisible();
    await expect(page.getByText('Prêté à Sara Veld-Voorbeeld jusqu’au 30/11/2026')).toBeVisible();
  });

  await test.step('taken back before its last day', async () => {
    await openOffice();
    await dialog.getByRole('button', { name: 'Mettre fin au prêt à Sara Veld-Voorbeeld' }).click();
    await expect(dialog.getByRole('region', { name: 'Prêts en cours' })).toHaveCount(0);
    await hers.keyboard.press('Escape');
    await expect(hers.getByText(/^Prêté à/)).toHaveCount(0);
  });

  await test.step('handed over while an agent of the former office works on it without a network', async () => {
    await anne.desk.workOffline();
    await page.getByRole('button', { name: 'Changer l’adresse' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Rue' }).fill('Rue du Départ');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Y habite depuis le' }).fill('1/11/2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();

    await openOffice();
    await dialog.getByText('Confier à un autre bureau').click();
    await choose('Nouveau bureau', 'Gand');
    await dialog.getByRole('textbox', { name: 'Pourquoi' }).fill('Sacha déménage à Gand.');
    await dialog.getByRole('button', { name: 'Confier le dossier' }).click();
    await expect(dialog).toBeHidden();
    await expect(hers.getByText(/Désigner la personne de contact/).first()).toBeVisible();
    await new Desk(hers).upToDate();
  });

  await test.step('the work lies as a case at the dossier, and its words go on from there', async () => {
    await anne.desk.backOnline();
    await expect(hers.getByText(/attend une décision|attendent une décision/)).toBeVisible({
      timeout: 60_000,
    });
    await hers.getByRole('button', { name: 'Trancher' }).click();
    const refused = hers.locator('.conflict').filter({ hasText: 'Rue du Départ' });
    await expect(refused).toBeVisible();
    await expectNoAxeFaults(hers, 'a case of work that came too late');
    await refused.getByRole('button', { name: 'Refaire dans le formulaire' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Rue' })).toHaveValue('Rue du Départ');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog).toBeHidden();
    await expect(refused).toHaveCount(0);
    await new Desk(hers).upToDate();
    await hers.getByRole('button', { name: 'Retour au dossier' }).click();
    await expect(hers.getByRole('list', { name: 'Coordonnées' })).toContainText('Rue du Départ');
  });
});
