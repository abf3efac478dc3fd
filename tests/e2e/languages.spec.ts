import type { Page } from '@playwright/test';
import { deskOf, expect, test, withCentral } from './fixtures.ts';

const central = withCentral();

async function switchTo(page: Page, language: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Anne|Béatrice/ })
    .click();
  await page.getByRole('menuitemradio', { name: language }).click();
}

test('changing the language in the middle of a note keeps the words and the cursor’s field', async ({
  visitDesk,
}) => {
  const { page, desk, visit } = await visitDesk({ dossiers: ['10000203'] });
  await desk.open('10000203', /Ève/);
  await visit.begin();
  await visit.note.fill('Veut payer en trois fois, la première le');
  await switchTo(page, 'Nederlands');
  const nota = page.getByRole('textbox', { name: 'Nota' });
  await expect(nota).toHaveValue('Veut payer en trois fois, la première le');
  await expect(page.getByRole('button', { name: 'Bezoek beëindigen' })).toBeVisible();
  await expect(page.locator('.visit')).toMatchAriaSnapshot({ name: 'visit-nl.aria.yml' });
  await nota.press('End');
  await nota.pressSequentially(' 01/12.');
  await switchTo(page, 'Français');
  await expect(visit.note).toHaveValue('Veut payer en trois fois, la première le 01/12.');
  await expect(page.getByRole('main').getByText(/\[FR\]/)).toHaveCount(0);
  await visit.close();
});

const rooms = ['Vandaag', 'Zoeken', 'Agenda', 'Oproepen', 'Nazicht', 'Synchro', 'Instellingen'];
const tabs = [
  'Overzicht',
  'Bijdragen',
  'Rechten',
  'Handelingen',
  'Brieven',
  'Contacten en nota’s',
  'Procedures',
  'Tijdlijn',
];

/** What a screen says in French for want of Dutch words. */
async function frenchLeft(page: Page): Promise<string[]> {
  return page.getByText(/\[FR\]/).allTextContents();
}

test('Dutch is complete on every screen, from the first page', { tag: '@electron' }, async ({ page }) => {
  const french: Record<string, string[]> = {};
  const look = async (where: string) => {
    const left = await frenchLeft(page);
    if (left.length > 0) french[where] = left;
  };
  await page.goto(deskOf(central()));
  await page.getByRole('button', { name: /Langue/ }).click();
  await page.getByRole('option', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { name: 'Wie bent u vandaag?' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^nl/);
  await look('sign-in');
  await page.getByRole('button', { name: /Béatrice/ }).click();
  await expect(page.getByRole('heading', { name: /^Kies uw code/ })).toBeVisible();
  await look('pin');
  await page.getByRole('button', { name: /^Mijn werkplek openen/ }).click();
  const navigation = page.getByRole('navigation', { name: 'Hoofdnavigatie' });
  for (const room of rooms) {
    await navigation.getByRole('link', { name: new RegExp(`^${room}`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(room);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
  await look('shortcuts');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Zoeken of handelen' }).fill('10000002');
  await look('palette');
  await page.getByRole('option', { name: /Bruno/ }).click();
  for (const tab of tabs) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await expect(page.getByRole('tab', { name: new RegExp(`^${tab}`) })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await look(tab);
  }
  await page.getByRole('button', { name: /^Bezoek beginnen/ }).click();
  await expect(page.getByRole('textbox', { name: 'Nota' })).toBeVisible();
  await look('visit');
  expect(french).toEqual({});
});

test('German is there, and what is missing stays visible as French', async ({ visitDesk }) => {
  const { page } = await visitDesk({ dossiers: [] });
  await switchTo(page, 'Deutsch');
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Suchen oder handeln' }).fill('10000010');
  await page.getByRole('option', { name: /Jürgen/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Jürgen/ })).toBeVisible();
  // Whatever is not in German says which language it is in; nothing shows a bare key.
  await expect(page.getByText(/\b(room|tab|pill|command)\.[a-zA-Z]+/)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^de/);
});
