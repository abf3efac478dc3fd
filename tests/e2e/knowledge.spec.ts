import { expectNoAxeFaults } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';

test('pages are found, read on a day, shown to the visitor and noted, without a network', {
  tag: '@I1',
}, async ({ visitDesk }) => {
  const { page, context, desk, visit, cable, open } = await visitDesk({ dossiers: ['10000205'] });
  // Somebody before may have left the visitor's window open: here it opens for the first page that is shown.
  for (const other of context.pages()) if (other !== page) await other.close();
  await cable.pull();

  await test.step('without a visit a page is shown, and nothing is noted', async () => {
    await desk.goTo('Pages');
    await page.getByRole('searchbox', { name: 'Chercher dans les pages' }).fill('apuremént');
    await page.getByRole('button', { name: 'Le plan d’apurement' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Le plan d’apurement' })).toBeVisible();
    await expectNoAxeFaults(page, 'a page');
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Montrer', exact: true }).click();
    const visitor = await opening;
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Le plan d’apurement');
    await expect(page.getByText('Montré. Sans visite ouverte, rien n’est noté.')).toBeVisible();
    await page.getByRole('button', { name: 'Ne plus montrer' }).click();
    await expect(visitor.getByText('Rien n’est affiché ici pour le moment.')).toBeVisible();
  });

  await test.step('a figure has the value of the day, or says who must confirm it', async () => {
    await page.getByRole('searchbox', { name: 'Chercher dans les pages' }).fill('passerelle');
    await page.getByRole('button', { name: 'Le droit passerelle' }).click();
    await expect(page.getByRole('article').getByText('[à confirmer par l’INASTI]').first()).toBeVisible();
    await page.getByLabel('En vigueur le').fill('1/6/2025');
    await expect(
      page
        .getByRole('article')
        .getByText(/1\s638,26\s€/)
        .first(),
    ).toBeVisible();
    await page.getByText('NL', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Het overbruggingsrecht' })).toBeVisible();
    await expectNoAxeFaults(page, 'a page of another day, in Dutch');
    await page.getByRole('button', { name: 'Aujourd’hui' }).click();
  });

  await test.step('with a visit it is written into the ledger, in the language that was shown', async () => {
    await open('10000205', /Yann/);
    await visit.begin();
    await desk.find('apurement');
    await desk.hits.filter({ hasText: 'Le plan d’apurement' }).filter({ hasText: 'à montrer' }).click();
    await page.getByText('FR', { exact: true }).click();
    await page.getByRole('button', { name: 'Montrer', exact: true }).click();
    await expect(page.getByText('Montré et noté dans la visite.')).toBeVisible();
    await desk.goTo('Synchro');
    await expect(
      page
        .getByRole('table', { name: 'Changements de ce poste' })
        .getByRole('row')
        .filter({ hasText: /Yann/ })
        .filter({ hasText: 'Information donnée' }),
    ).toHaveCount(1);
  });

  await open('10000205', /Yann/);
  await visit.close();
  // What was looked for without a visit stays, and its language: whoever comes next finds them as they were.
  await desk.goTo('Pages');
  await page.getByRole('searchbox', { name: 'Chercher dans les pages' }).fill('');
  await page.getByText('FR', { exact: true }).click();
  await cable.plug();
  await desk.upToDate();
});

test('a page becomes a draft for an e-mail, never a message', { tag: '@I1' }, async ({ visitDesk }) => {
  const { page, desk } = await visitDesk({ dossiers: [] });
  await desk.goTo('Pages');
  await page.getByRole('button', { name: 'Le droit passerelle' }).first().click();
  await page.getByRole('button', { name: 'Envoyer' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Texte' })).toHaveValue(/LE DROIT PASSERELLE/);
  await expectNoAxeFaults(page, 'a draft');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  expect((await saving).suggestedFilename()).toBe('bridging-right-fr.eml');
  await dialog.getByRole('button', { name: 'C’est envoyé' }).click();
  await expect(page.getByText('Sans visite ouverte, rien n’est noté.')).toBeVisible();
});
