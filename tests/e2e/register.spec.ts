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

test('a complaint, in Dutch: received, confirmed, given to somebody else than whom it is about, and with the supervisor', {
  tag: '@B1',
}, async ({ visitDesk }) => {
  const { page, open } = await visitDesk({ who: 'luc', lang: 'nl', dossiers: ['20000007'] });
  const save = page.getByRole('button', { name: 'Noteren', exact: true });
  const choose = async (field: RegExp, option: RegExp) => {
    await page.getByRole('button', { name: field }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await open('20000007', /Koen/);
  await page.getByRole('tab', { name: /^Handelingen/ }).click();
  await page.getByRole('button', { name: 'Klacht noteren' }).click();
  await page.getByRole('textbox', { name: 'In één regel' }).fill('Twee keer gebeld zonder antwoord.');
  await choose(/Ontvangen via/, /telefoon/i);
  await choose(/Betreft/, /Luc/);
  await expect(page.getByText(/^Doel van het fonds: antwoord tegen/)).toBeVisible();
  await save.click();
  await expect(page.getByText('Kies iemand anders', { exact: false })).toBeVisible();
  await choose(/Wie neemt dit op/, /Béatrice/);
  await save.click();

  const entry = page.getByRole('listitem').filter({ hasText: 'Twee keer gebeld' });
  await expect(entry).toContainText('ontvangst te bevestigen');
  await entry.getByRole('button', { name: /^Toewijzen/ }).click();
  await choose(/Wie neemt dit op/, /Béatrice/);
  await expect(page.getByRole('button', { name: /Ontvangst bevestigd via/ })).toContainText(/telefoon/i);
  await page
    .locator('.register-form')
    .getByRole('button', { name: /^Toewijzen/ })
    .click();
  await expect(entry).toContainText(/ontvangst bevestigd op 23\/11, telefoon/i);
  await entry.getByRole('button', { name: /^Escaleren/ }).click();
  await page.getByRole('textbox', { name: 'Reden of vaststelling' }).fill('Het gaat over mijzelf.');
  await page.keyboard.press('Control+Enter');
  await expect(entry).toContainText('bij de leidinggevende');
  // What answers a complaint is not the agent's alone.
  await entry.getByRole('button', { name: /^Beantwoorden/ }).click();
  await expect(
    page.getByText('vertrekt met het akkoord van de leidinggevende', { exact: false }),
  ).toBeVisible();

  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Register/ })
    .click();
  await page.getByRole('radiogroup').getByText('Klachten', { exact: true }).click();
  const waiting = page.getByRole('table', { name: 'Wachten op een vervolg' });
  await expect(waiting.getByRole('row').filter({ hasText: /Touw-Model Koen/ })).toContainText(
    'bij de leidinggevende',
  );
  await expect(page.getByRole('banner').locator('.pill.ok')).toBeVisible();
});
