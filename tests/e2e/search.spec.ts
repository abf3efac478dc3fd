import { storedText } from '../support/stored-bytes.ts';
import { expect, test } from './fixtures.ts';

/** What is typed, who must come first, and the reason that is shown. */
const queries = [
  { typed: 'arriere', first: /Arriéré-Exemple Bruno/, why: 'nom' },
  { typed: 'BRUNO ARRIÉRÉ', first: /Arriéré-Exemple Bruno/, why: 'nom' },
  { typed: 'helene conflit', first: /Conflit-Exemple Hélène/, why: 'nom' },
  { typed: 'voorbeeldaerts', first: /Voorbeeld-Aerts Lotte/, why: 'nom' },
  { typed: 'jurgen muster', first: /Muster-Beispiel Jürgen/, why: 'nom' },
  { typed: 'failite', first: /Faillite-Exemple Nadia/, why: 'nom, à une lettre près' },
  { typed: 'terugvoredring', first: /Terugvordering-Model Pieter/, why: 'nom, à une lettre près' },
  { typed: '81.11.03-901.11', first: /Arriéré-Exemple Bruno/, why: 'numéro NISS' },
  { typed: '81110390111', first: /Arriéré-Exemple Bruno/, why: 'numéro NISS' },
  { typed: '10000009', first: /Repos-Fictif Karim/, why: 'numéro de dossier' },
  { typed: '1000 0009', first: /Repos-Fictif Karim/, why: 'numéro de dossier' },
  { typed: '0999.000.129', first: /Voorbeeldbouw/, why: 'numéro d’entreprise' },
  { typed: '0470 00 90 02', first: /Arriéré-Exemple Bruno/, why: 'téléphone' },
  { typed: '+32 470 00 90 02', first: /Arriéré-Exemple Bruno/, why: 'téléphone' },
] as const;

test('names, slips and numbers find the dossier and say why', async ({ visitDesk }) => {
  const { page, desk } = await visitDesk({ who: 'beatrice', dossiers: [] });
  await desk.find('');
  for (const { typed, first, why } of queries) {
    await test.step(typed, async () => {
      await page.getByRole('combobox', { name: 'Chercher ou agir' }).fill(typed);
      await expect(desk.hits.first()).toHaveText(first);
      await expect(desk.hits.first()).toContainText(why);
    });
  }
  await test.step('nothing found says so, and what to try', async () => {
    await page.getByRole('combobox', { name: 'Chercher ou agir' }).fill('zzzqqq');
    await expect(page.getByText('Essayez le NISS, une partie du nom ou le numéro de dossier.')).toBeVisible();
    await page.keyboard.press('Escape');
  });
});

test('nothing personal is readable in addresses, titles or storage', { tag: '@B6' }, async ({
  visitDesk,
}) => {
  const { page, desk, visit } = await visitDesk({ dossiers: ['20000015'] });
  const noteText = 'Canari : virement de 137 € promis pour le 05/12.';
  const places: string[] = [];
  page.on('framenavigated', (frame) => places.push(frame.url()));
  page.on('request', (request) => places.push(request.url()));
  const here = async () => places.push(page.url(), await page.title());
  await desk.open('80.09.18-928.81', /Isabelle/);
  await here();
  await page.getByRole('button', { name: /^Montrer le numéro entier/ }).click();
  await expect(page.getByText('80.09.18-928.81')).toBeVisible();
  for (const tab of ['Cotisations', 'Contacts et notes', 'Chronologie']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await here();
  }
  await desk.workOffline();
  await visit.begin();
  await visit.write(noteText);
  const withDraft = await storedText(page);
  await visit.close();
  await desk.find('fontaine');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('fontaine');
  await here();
  const withWaiting = await storedText(page);
  await desk.backOnline();
  await desk.upToDate();
  // That everything was read is proven by what must be there in clear: whose vault this is, and the built desk.
  expect(withWaiting).toContain('s-anne');
  expect(withWaiting).toContain('/index.html');
  expect(withWaiting).not.toContain('/api/');
  const canaries = [
    '80.09.18-928.81',
    '80091892881',
    'Fontaine',
    'Isabelle',
    'fontaine',
    'isabelle.00015@fontaine-fictif.example',
    '20000015',
    '0400000014',
    'Canari',
    '137 €',
    '7730 Estaimpuis',
  ];
  for (const canary of canaries) {
    expect.soft(withDraft.includes(canary), `"${canary}" stored with a draft`).toBe(false);
    expect.soft(withWaiting.includes(canary), `"${canary}" stored with a waiting change`).toBe(false);
    expect
      .soft(
        places.filter((place) => decodeURIComponent(place).includes(canary)),
        `"${canary}" in an address or title`,
      )
      .toEqual([]);
  }
});
