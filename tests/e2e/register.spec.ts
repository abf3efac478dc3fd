import { expect, test } from './fixtures.ts';

test('a written question has its 45 days, offline, and ends when it is answered', {
  tag: '@B1',
}, async ({ visitDesk }) => {
  const { page, desk } = await visitDesk({ dossiers: ['20000004'] });
  await desk.workOffline();
  await desk.open('20000004', /Benoît/);
  await page.getByRole('tab', { name: 'Actes' }).click();
  await page.getByRole('button', { name: 'Noter une question' }).click();
  await page.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(page.getByText('Écrivez en une ligne ce que la personne demande.')).toBeVisible();
  await page.getByRole('textbox', { name: 'En une ligne' }).fill('Pourquoi des majorations au T3 ?');
  await page.getByRole('button', { name: /Reçue par/ }).click();
  await page.getByRole('option', { name: 'e-mail' }).click();
  await expect(page.getByText(/Écrite : réponse pour le 7\/1\/2027, 45 jours/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Reçue le' }).fill('10/11/2026');
  await expect(page.getByText(/réponse pour le 25\/12\/2026/)).toBeVisible();
  await page.getByRole('button', { name: 'Noter', exact: true }).click();

  const entry = page.getByRole('listitem').filter({ hasText: 'Pourquoi des majorations' });
  await expect(entry).toContainText('32 jours');
  await entry.getByRole('button', { name: /^Répondre/ }).click();
  await page.getByRole('textbox', { name: 'Réponse donnée' }).fill('3 % par trimestre, expliqué au guichet.');
  await page.keyboard.press('Control+Enter');
  await expect(entry).toContainText('délai tenu');
  await expect(page.getByText('3 % par trimestre, expliqué au guichet.')).toBeVisible();

  await desk.goTo('Registre');
  await expect(page.getByRole('table', { name: 'En attente d’une suite' })).toBeVisible();
  await desk.backOnline();
  await desk.upToDate();
});

test('another person of contact takes over with a note; somebody waits in the queue', {
  tag: ['@B5', '@B3'],
}, async ({ visitDesk }) => {
  const { page, desk } = await visitDesk({ dossiers: ['20000004'] });
  await desk.open('20000004', /Benoît/);
  await page.getByRole('button', { name: 'Changer la personne de contact' }).click();
  const dialog = page.getByRole('dialog', { name: 'Personne de contact' });
  await dialog.getByRole('button', { name: /Dorénavant/ }).click();
  await page.getByRole('option').last().click();
  await dialog.getByRole('button', { name: 'Changer' }).click();
  await expect(dialog).toContainText('Écrivez une note de passation');
  await dialog
    .getByRole('textbox', { name: 'Note de passation' })
    .fill('Attend son plan ; rappeler le 1/12.');
  await dialog.getByRole('button', { name: 'Changer' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: /^Contacts et notes/ }).click();
  await expect(page.getByText('Attend son plan ; rappeler le 1/12.')).toBeVisible();

  await page.getByRole('button', { name: 'Rendez-vous ou file d’attente' }).click();
  const booking = page.getByRole('dialog', { name: 'Rendez-vous' });
  await booking.getByText('Attend maintenant').click();
  await booking.getByRole('button', { name: 'Inscrire dans la file' }).click();
  await expect(booking).toBeHidden();
  await desk.goTo('Aujourd’hui');
  await expect(
    page.getByRole('row').filter({ hasText: 'Benoît' }).filter({ hasText: 'Attend' }).first(),
  ).toBeVisible();
});
