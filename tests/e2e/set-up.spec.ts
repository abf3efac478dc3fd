import { expect } from '../support/expect.ts';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoAxeFaults } from '../support/axe.ts';
import { pickOnSignIn } from '../support/gate.ts';
import { test } from './desk-window.ts';
import { withCentral } from './fixtures.ts';

const central = withCentral();
const signInTitle = 'Qui êtes-vous aujourd’hui ?';

/** Something that answers and is not Guichet, as the portal of a Wi-Fi is. */
async function portal(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_request, response) => response.end('<h1>Wi-Fi</h1>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the portal has no port');
  return { url: `http://127.0.0.1:${address.port}`, stop: () => void server.close() };
}

test('a desk that knows no central asks for it, in both languages, and goes on to the sign-in page', {
  tag: '@harness',
}, async ({ openDesk }) => {
  const { page, folder } = await openDesk();
  const wifi = await portal();
  try {
    await expect(page.getByRole('heading', { level: 1, name: 'Où est votre caisse ?' })).toBeVisible();
    await expectNoAxeFaults(page, 'set-up page');

    const address = page.getByRole('textbox', { name: 'Adresse de la base centrale' });
    const save = page.getByRole('button', { name: 'Vérifier et continuer' });
    await save.click();
    await expect(page.getByText('Entrez l’adresse reçue de votre service informatique.')).toBeVisible();
    await address.fill('guichet');
    await save.click();
    await expect(page.getByText(/Ceci n’est pas une adresse complète/)).toBeVisible();
    await address.fill(wifi.url);
    await save.click();
    await expect(page.getByText('Ce qui répond à cette adresse n’est pas Guichet.')).toBeVisible();
    await expectNoAxeFaults(page, 'set-up page with a refused address');

    await page.getByRole('button', { name: /Langue/ }).click();
    await page.getByRole('option', { name: 'Nederlands' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Waar is uw fonds?' })).toBeVisible();
    await expect(page.getByText('Wat op dit adres antwoordt, is niet Guichet.')).toBeVisible();

    await page.getByRole('textbox', { name: 'Adres van de centrale databank' }).fill(central().url);
    await page.getByRole('button', { name: 'Nakijken en verder' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Wie bent u vandaag?' })).toBeVisible();
    const kept: unknown = JSON.parse(readFileSync(join(folder, 'userData/central.json'), 'utf8'));
    expect(kept).toEqual({ version: 1, url: central().url });
  } finally {
    wifi.stop();
  }
});

test('a managed desk is never asked, and its settings say who set the address', { tag: '@harness' }, async ({
  openDesk,
}) => {
  const text = JSON.stringify({ central: central().url });
  const { page } = await openDesk({ harness: { policy: { text, mode: 0o644 } } });
  await expect(page.getByRole('heading', { level: 1, name: signInTitle })).toBeVisible();
  await pickOnSignIn(page, 'anne');
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  const card = page.getByRole('region', { name: 'Guichet sur ce poste' });
  await expect(card).toContainText(central().url);
  await expect(card).toContainText('Fixée par votre service informatique.');
  await expect(card).toContainText('Gardé par le trousseau du système.');
  await expect(card).toContainText('Aucune mise à jour n’attend.');
  await expectNoAxeFaults(page, 'settings on a desktop');
});

// Windows invents the permissions of a file: there only the contents are judged.
const untrusted = [
  { why: 'can be changed by anybody', text: '{}', mode: 0o666, says: /modifié par n’importe qui/ },
];
const unreadable = [
  { why: 'has a field nobody knows', text: '{"pin":[]}', mode: 0o644, says: /illisible \(champ pin\)/ },
];

for (const { why, text, mode, says } of [...(process.platform === 'win32' ? [] : untrusted), ...unreadable])
  test(`a policy that ${why} stops the start with a sentence`, { tag: '@harness' }, async ({ openDesk }) => {
    const { page } = await openDesk({ harness: { policy: { text, mode } } });
    await expect(
      page.getByRole('heading', { level: 1, name: 'Guichet ne peut pas s’ouvrir ici' }),
    ).toBeVisible();
    await expect(page.getByText(says)).toBeVisible();
    await expectNoAxeFaults(page, 'desktop in trouble');
  });
