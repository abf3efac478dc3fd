import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { deskBrowser } from '../../playwright.config.ts';
import { type Central, startCentral } from '../support/central.ts';
import { byBadge, signIn, signInByBadge, type Staffer } from '../support/gate.ts';
import { watch, type Watch } from '../support/watch.ts';
import type { DeskLang } from './screens/visit.ts';

/** A browser profile in which somebody has signed in. */
export interface SharedDesk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly ears: Watch;
  readonly central: Central;
}

export interface Wanted {
  readonly who: Staffer;
  readonly lang: DeskLang;
  /** Numbers of the dossiers that will be changed. */
  readonly dossiers: readonly string[];
  /** Of the file of tests. */
  readonly by: string;
}

const languages = { fr: 'Français', nl: 'Nederlands', de: 'Deutsch' } as const;

/** One central and the people who signed in to it, handed from test to test as long as each leaves them as it found them. */
export class SharedDesks {
  readonly #browser: Browser;
  readonly #people = new Map<Staffer, SharedDesk>();
  /** Which file of tests changed a dossier. */
  readonly #changedBy = new Map<string, string>();
  #central: Central | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async take({ who, lang, dossiers, by }: Wanted): Promise<SharedDesk> {
    const isForeign = (number: string) => (this.#changedBy.get(number) ?? by) !== by;
    if (dossiers.some(isForeign)) await this.close();
    for (const number of dossiers) this.#changedBy.set(number, by);
    const desk = this.#people.get(who) ?? (await this.#open(who));
    await speak(desk.page, lang);
    return desk;
  }

  /** Fails on what went wrong unnoticed; a desk that is not as it was at first goes, with its central. */
  async giveBack(): Promise<void> {
    const desks = [...this.#people.values()];
    const left = await Promise.all(desks.map(({ page }) => isAsAtFirst(page)));
    try {
      for (const { ears } of desks) ears.check();
    } finally {
      for (const { ears } of desks) ears.forget();
      if (left.includes(false)) await this.close();
    }
  }

  async close(): Promise<void> {
    for (const { context } of this.#people.values()) await context.close();
    await this.#central?.stop();
    this.#people.clear();
    this.#changedBy.clear();
    this.#central = undefined;
  }

  async #open(who: Staffer): Promise<SharedDesk> {
    this.#central ??= await startCentral();
    const { launchOptions: _, contextOptions, ...looks } = deskBrowser;
    const context = await this.#browser.newContext({ ...looks, ...contextOptions });
    const ears = await watch(context);
    const page = await context.newPage();
    if (who === 'luc') await signInByBadge(page, this.#central.url, ...byBadge[who]);
    else await signIn(page, this.#central.url, who);
    await expect(page.locator('.pill.ok')).toBeVisible({ timeout: 60_000 });
    const desk = { page, context, ears, central: this.#central };
    this.#people.set(who, desk);
    return desk;
  }
}

async function speak(page: Page, lang: DeskLang): Promise<void> {
  const spoken = await page.evaluate(() => document.documentElement.lang);
  if (spoken.startsWith(lang)) return;
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Anne|Tom|Béatrice|Luc/ })
    .click();
  await page.getByRole('menuitemradio', { name: languages[lang] }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${lang}`));
}

/** Brings the page to `Today`, as light and as large as it was; false when something is open, waiting or cut off. */
async function isAsAtFirst(page: Page): Promise<boolean> {
  await page.emulateMedia({ media: 'screen', ...mediaOfDesk });
  await page.setViewportSize(deskBrowser.viewport);
  if ((await page.getByRole('dialog').or(page.getByRole('alertdialog')).count()) > 0) return false;
  if ((await page.locator('aside .live').count()) > 0) return false;
  // What was just written is on its way: it is told apart from what waits by the network alone.
  const pill = page.getByRole('banner').locator('.pill.ok, .pill.wait');
  if ((await pill.count()) === 0) return false;
  await expect(page.getByRole('banner').locator('.pill.ok')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/today';
  });
  return true;
}

const mediaOfDesk = { colorScheme: deskBrowser.colorScheme, reducedMotion: 'reduce' } as const;
