import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../../scripts/chromium.mjs';
import { printPdf } from '../../scripts/lib/print-pdf.mjs';
import { expectNoAxeFaults } from '../support/axe.ts';
import { repository } from '../support/central.ts';
import { expect, test } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'guichet-pages-'));
test.beforeAll(() => {
  execFileSync(process.execPath, [
    join(repository, 'scripts/pages.mjs'),
    '--out',
    folder,
    '--day',
    '2026-11-23',
  ]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const address = (file: string) => pathToFileURL(join(folder, file)).href;

test('the site is read without a server, in three languages, on a telephone too', {
  tag: ['@I1', '@long'],
}, async ({ page, ears }) => {
  // axe reads style sheets over a connection of its own, which the policy of the site refuses; the page's own are not.
  ears.expecting(
    /^console: Connecting to .*style\.css/,
    /^request: csp .*style\.css/,
    /^policy violation: connect-src file/,
  );
  await page.goto(address('index.html'));
  const background = await page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  expect(background).toBe('rgb(255, 255, 255)');
  await expectNoAxeFaults(page, 'choice of the language');
  for (const [lang, home, plan] of [
    ['nl', 'Alle pagina’s', 'Het afbetalingsplan'],
    ['de', 'Alle Seiten', 'Der Tilgungsplan'],
    ['fr', 'Toutes les pages', 'Le plan d’apurement'],
  ] as const) {
    await page.goto(address(`${lang}/index.html`));
    await expectNoAxeFaults(page, `list in ${lang}`);
    await page.getByRole('link', { name: plan }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(plan);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expectNoAxeFaults(page, `page in ${lang}`);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('link', { name: home }).press('Enter');
    await expect(page).toHaveURL(address(`${lang}/index.html`));
  }
});

test('a page of the site becomes a PDF', { tag: ['@I1', '@long'] }, async () => {
  const chromium = await findChromium();
  if (chromium === undefined) throw new Error('no Chromium, although this test runs in one');
  const pdf = join(folder, 'charter.pdf');
  expect(await printPdf(chromium, join(folder, 'fr/charter.html'), pdf)).toBe(true);
  // Three pages at least: the text is there, not an error of the browser.
  expect(
    readFileSync(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length,
  ).toBeGreaterThanOrEqual(3);
});
