import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page, test } from '@playwright/test';
import { contactSheet } from './contact-sheet.ts';
import { deskBrowser } from '../../playwright.config.ts';
import { openShell } from '../harness/open-shell.ts';
import { type Central, startCentral } from '../support/central.ts';
import { pickOnSignIn, signIn, signInByBadge } from '../support/gate.ts';
import { Visit } from '../e2e/screens/visit.ts';
import { langs, type Shot, sizes, themes } from './looks.ts';
import { shootAdministration, shootConflicts, shootForVisitor, shootMission } from './more-screens.ts';

const out = path.resolve(import.meta.dirname, '../../shots');
const shots: Shot[] = [];
let central: Central;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
});

test.afterAll(() => writeFileSync(path.join(out, 'index.html'), contactSheet(shots)));

/** One screen in its four looks, in the language of the page. */
async function shoot(page: Page, lang: string, screen: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize({ width: size.width, height: size.height });
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const file = `${screen}-${lang}-${theme}-${size.name}.png`;
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(out, file) });
      shots.push({ screen, lang, theme, size: size.name, file });
    }
  }
}

async function room(page: Page, path_: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path_);
  await settled(page);
}

/** Nothing on its way any more: no skeleton, and two frames without a change of layout. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Another tab of the dossier: what was settled a moment ago is the one before. */
async function tab(page: Page, key: string): Promise<void> {
  const before = await page.evaluate(() => location.hash);
  await page.keyboard.press(`Control+${key}`);
  await page.waitForFunction((hash) => location.hash !== hash, before);
  await settled(page);
}

async function openDossier(page: Page, words: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.dossier-head h1').waitFor();
  await settled(page);
}

/** An amount with its trace, two scenarios, the ways through a debt and what was kept of them. */
async function shootLaw(page: Page, lang: string): Promise<void> {
  const view = (words: RegExp) => page.locator('.account-views').getByText(words).click();
  await tab(page, '2');
  await page.getByRole('button', { name: /^[TK]3 2026, (Cotisation|Bijdrage)/ }).click();
  await page.locator('.law-steps li').first().waitFor();
  await shoot(page, lang, '08b-trace');
  await page.keyboard.press('Escape');
  await view(/Calculateur|Rekenhulp/);
  await page.getByRole('button', { name: /Ajouter un scénario|Scenario toevoegen/ }).click();
  await page
    .getByRole('group', { name: /^(Scénario|Scenario) B$/ })
    .getByRole('textbox')
    .first()
    .fill('30000');
  await shoot(page, lang, '08c-calculator');
  await view(/Payer la dette|Schuld betalen/);
  await page.locator('.proposal').first().waitFor();
  await shoot(page, lang, '08d-ways-to-pay');
  await view(/Calculs gardés|Bewaarde berekeningen/);
  await settled(page);
  await shoot(page, lang, '08e-kept');
  await view(/Compte|Rekening/);
}

/** A desk as it is installed, its host under the harness; gone with what it kept when the pictures are taken. */
async function onDesktop(
  locale: string,
  policy: { readonly text: string; readonly mode: number } | undefined,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { launchOptions, contextOptions, ...looks } = deskBrowser;
  const shell = await openShell({
    argv: [],
    harness: { packaged: true, locale, ...(policy === undefined ? {} : { policy }) },
    browser: { ...looks, ...launchOptions, ...contextOptions, locale },
  });
  try {
    await look(shell.page);
  } finally {
    await shell.stop();
  }
}

for (const { lang, locale } of langs) {
  test.describe(lang, () => {
    // A central of its own: what was said in one language need not be said again in the other.
    test.beforeAll(async () => {
      central = await startCentral({ demo: 400 });
    });
    test.afterAll(() => central.stop());

    test(`desktop, ${lang}`, async () => {
      await onDesktop(locale, undefined, async (page) => {
        await page.locator('h1').first().waitFor();
        await shoot(page, lang, '40-set-up');
        await page.getByRole('textbox').first().fill('guichet');
        await page.keyboard.press('Enter');
        await page.locator('[aria-invalid="true"]').waitFor();
        await shoot(page, lang, '41-set-up-refused');
      });
      const managed = JSON.stringify({ central: central.url });
      await onDesktop(locale, { text: managed, mode: 0o644 }, async (page) => {
        await pickOnSignIn(page, 'anne', lang);
        await page.getByRole('button', { name: /^(À jour|Bijgewerkt)$/ }).waitFor({ timeout: 60_000 });
        await room(page, '/settings');
        await page.getByRole('region', { name: /^Guichet (sur ce poste|op deze computer)$/ }).waitFor();
        await shoot(page, lang, '42-settings-desktop');
      });
      for (const [screen, text, mode] of [
        ['43-trouble-untrusted', '{}', 0o666],
        ['44-trouble-unreadable', '{"pin":[]}', 0o644],
      ] as const) {
        await onDesktop(locale, { text, mode }, async (page) => {
          await page.locator('h1').first().waitFor();
          await shoot(page, lang, screen);
        });
      }
    });

    test(`gate and agent, ${lang}`, async ({ browser }) => {
      const context = await browser.newContext({ locale, timezoneId: 'Europe/Brussels' });
      const page = await context.newPage();
      await page.goto(central.url);
      await page.getByRole('button', { name: /Anne/ }).waitFor();
      await shoot(page, lang, '01-sign-in');
      await page.getByRole('button', { name: /Anne/ }).click();
      await page.locator('input[name="pin"]').waitFor();
      await shoot(page, lang, '02-pin');
      await page.keyboard.press('Enter');
      await page.getByRole('navigation').waitFor({ timeout: 30_000 });
      await page.getByRole('row').nth(3).waitFor();
      await settled(page);
      await shoot(page, lang, '04-today');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('exemple');
      await page.getByRole('option').first().waitFor();
      await shoot(page, lang, '05-palette');
      await page.keyboard.press('Escape');
      await room(page, '/search');
      await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('fictif');
      await page
        .getByRole('row', { name: /Fictif/ })
        .first()
        .waitFor();
      await settled(page);
      await shoot(page, lang, '06-search');
      await room(page, '/today');
      await openDossier(page, 'arriere', /Arriéré/);
      await shoot(page, lang, '07-dossier');
      for (const [key, screen] of [
        ['2', '08-contributions'],
        ['4', '09b-requests'],
        ['3', '08-rights'],
        ['6', '09-notes'],
        ['8', '10-timeline'],
      ] as const) {
        await tab(page, key);
        await shoot(page, lang, screen);
      }
      await shootLaw(page, lang);
      await page.keyboard.press('Control+1');
      await page.getByRole('button', { name: /Commencer la visite|Bezoek beginnen/ }).click();
      const note = page.getByRole('textbox', { name: /^Not/ });
      await note.fill(
        lang === 'fr'
          ? 'Recettes en baisse depuis les travaux (mars). Peut verser 180 € par mois à partir du 15/12. Apportera l’attestation du comptable.'
          : 'Minder inkomsten sinds de werken (maart). Kan € 180 per maand betalen vanaf 15/12. Brengt het attest van de boekhouder.',
      );
      await page.getByText(/Enregistré sur ce poste|Op deze post bewaard|Bewaard/).waitFor();
      await shoot(page, lang, '11-visit');
      await shootForVisitor(page, (screen) => shoot(page, lang, screen));
      await page.getByRole('button', { name: /À jour|Bijgewerkt|en attente|wachtend/ }).click();
      await page.getByRole('menuitem', { name: /Travailler hors ligne|Offline werken/ }).waitFor();
      await shoot(page, lang, '12-pill');
      await page.getByRole('menuitem', { name: /Travailler hors ligne|Offline werken/ }).click();
      await note.press('Control+Enter');
      await page.getByRole('alertdialog').waitFor();
      await shoot(page, lang, '12b-gaps');
      await new Visit(page, lang === 'nl' ? 'nl' : 'fr').leaveGaps();
      await shoot(page, lang, '13-visit-closed');
      await room(page, '/sync');
      await shoot(page, lang, '14-sync-offline');
      // Back online, so that the next language does not find this visit still open.
      await page.getByRole('button', { name: /Travail hors ligne|Offline aan het werk/ }).click();
      await page.getByRole('menuitem', { name: /Revenir en ligne|Terug online/ }).click();
      await page.getByRole('button', { name: /^(À jour|Bijgewerkt)$/ }).waitFor();
      await shoot(page, lang, '18-sync');
      await room(page, '/agenda');
      await shoot(page, lang, '15-agenda-agent');
      await room(page, '/register');
      await shoot(page, lang, '15b-register');
      await room(page, '/pages');
      await page
        .getByRole('button', { name: /^(Le droit passerelle|Het overbruggingsrecht)$/ })
        .first()
        .click();
      await page.locator('.page-sheet').waitFor();
      await shoot(page, lang, '15c-pages');
      await room(page, '/calls');
      await settled(page);
      await shoot(page, lang, '19-calls');
      await openDossier(page, '10000011', /Hélène/);
      await shootConflicts(page, (screen) => shoot(page, lang, screen));
      await room(page, '/settings');
      await shoot(page, lang, '16-settings');
      await room(page, '/today');
      await page.locator('main h1').focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await shoot(page, lang, '17-shortcuts');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+l');
      await page.locator('input[type="password"]').first().waitFor();
      await shoot(page, lang, '03-unlock');
      await context.close();
    });

    test(`administrator, ${lang}`, async ({ browser }) => {
      const context = await browser.newContext({ locale, timezoneId: 'Europe/Brussels' });
      const page = await context.newPage();
      await signInByBadge(page, central.url, 'IW-0007', 'demo-ines', lang);
      await page.getByRole('row').nth(3).waitFor();
      await page
        .getByRole('button', { name: /revenu de base|basisinkomen/i })
        .or(page.getByRole('row').nth(1).getByRole('button'))
        .first()
        .click();
      await settled(page);
      await shoot(page, lang, '30-figures');
      await page
        .getByText(/^Chiffres manquants|^Ontbrekende cijfers/)
        .first()
        .click();
      await settled(page);
      await shoot(page, lang, '31-figures-missing');
      await page.locator('.parameters-drop').evaluate((place) => {
        const data = new DataTransfer();
        data.items.add(new File(['{"version":"x"}'], 'tarifs.json', { type: 'application/json' }));
        place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await page.getByRole('alert').waitFor();
      await shoot(page, lang, '32-figures-refused');
      await shootAdministration(page, (screen) => shoot(page, lang, screen));
      await context.close();
    });

    test(`adviser and supervisor, ${lang}`, async ({ browser }) => {
      for (const [name, screen] of [
        ['tom', '20-agenda'],
        ['beatrice', '21-review'],
      ] as const) {
        const context = await browser.newContext({ locale, timezoneId: 'Europe/Brussels' });
        const page = await context.newPage();
        await signIn(page, central.url, name, lang);
        await page
          .getByRole('button', { name: /^(À jour|Bijgewerkt|Besoin de vous.*|U bent nodig.*)$/ })
          .waitFor({ timeout: 60_000 });
        await settled(page);
        await shoot(page, lang, screen);
        if (name === 'tom') await shootMission(page, (more) => shoot(page, lang, more));
        if (name === 'beatrice') {
          await page
            .getByRole('button', { name: /Spécimen/ })
            .first()
            .click();
          await page.locator('del, ins').first().waitFor();
          await settled(page);
          await shoot(page, lang, '22-review-diff');
          await page.getByRole('button', { name: /Renvoyer à|Terugsturen naar/ }).click();
          await shoot(page, lang, '23-review-needs-reason');
        }
        await context.close();
      }
    });

    test(`interview, ${lang}`, async ({ browser }) => {
      const context = await browser.newContext({ locale, timezoneId: 'Europe/Brussels' });
      const page = await context.newPage();
      await signIn(page, central.url, 'anne', lang);
      await openDossier(page, 'arriere', /Arriéré/);
      await new Visit(page, lang).begin();
      await page.evaluate(() => {
        location.hash = `${location.hash}/event-payment-difficulty`;
      });
      const next = page.getByText(/la plus utile maintenant|nu de nuttigste/);
      await next.waitFor();
      await settled(page);
      await shoot(page, lang, '24-interview');
      const views = page.getByRole('radiogroup').filter({ hasText: /Pièces|Stukken/ });
      await views.getByText(/^(Pièces|Stukken)/).click();
      await settled(page);
      await shoot(page, lang, '25-interview-papers');
      await views.getByText(/^(Informer|Informeren)/).click();
      await settled(page);
      await shoot(page, lang, '26-interview-duties');
      await views.getByText(/^(Droits|Rechten)/).click();
      await page
        .getByRole('button', { name: /^(Remplir le formulaire|Formulier invullen)/ })
        .first()
        .click();
      await page.locator('.event-form').waitFor();
      await settled(page);
      await shoot(page, lang, '27-interview-form');
      await page.evaluate(() => {
        location.hash = location.hash.replace('payment-difficulty', 'activity-cessation');
      });
      await next.waitFor();
      await settled(page);
      await shoot(page, lang, '28-interview-cessation');
      await context.close();
    });
  });
}
