import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from '../support/expect.ts';
import { deskBrowser } from '../../playwright.config.ts';
import type { Central } from '../support/central.ts';
import { byBadge, demoPin, signIn, signInByBadge, type Staffer } from '../support/gate.ts';
import { watch, type Watch } from '../support/watch.ts';
import type { DeskLang } from './screens/visit.ts';
import type { SharedCentral } from './shared-central.ts';

/** A browser profile in which somebody has signed in. */
export interface SharedDesk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly ears: Watch;
  readonly central: Central;
  /** The room in which the person found themselves after the sign-in: its name, with a number when something waits there. */
  readonly landed: string;
}

export interface Wanted {
  readonly who: Staffer;
  readonly lang: DeskLang;
  /** Numbers of the dossiers that will be changed. */
  readonly dossiers: readonly string[];
  /** Other files of tests that may have changed them. */
  readonly knows: readonly string[];
  /** Of the file of tests. */
  readonly by: string;
  /** The central of the file itself; one that is shared when left out. */
  readonly at?: Central | undefined;
}

/** A desk locks itself after five minutes without anybody (IDLE_LOCK_MS); one that was left alone nearly as long is not waited for. */
const LEFT_ALONE_MS = 240_000;

const languages = { fr: 'Français', nl: 'Nederlands', de: 'Deutsch' } as const;

/** The people who signed in to the shared centrals, handed from test to test as long as each leaves them as it found them. */
export class SharedDesks {
  readonly #browser: Browser;
  readonly #central: SharedCentral;
  #desks: (SharedDesk & { readonly who: Staffer })[] = [];
  /** When somebody was last seen at it for sure. */
  readonly #touched = new WeakMap<SharedDesk, number>();
  /** Of the test that runs. */
  readonly #inUse = new Set<SharedDesk>();

  constructor(browser: Browser, central: SharedCentral) {
    this.#browser = browser;
    this.#central = central;
    central.beforeClose((going) => this.#leave(going));
  }

  async take({ who, lang, dossiers, knows, by, at }: Wanted): Promise<SharedDesk> {
    const deskAt = (central: Central) =>
      this.#desks.find((desk) => desk.who === who && desk.central === central);
    const wanted = { dossiers, knows, by, prefers: (one: Central) => deskAt(one) !== undefined };
    const central = at ?? (await this.#central.take(wanted));
    const desk = deskAt(central) ?? (await this.#open(who, central));
    this.#inUse.add(desk);
    if (Date.now() - (this.#touched.get(desk) ?? 0) > LEFT_ALONE_MS) await wake(desk.page);
    await this.#touch(desk);
    await speak(desk.page, lang);
    return desk;
  }

  /** This desk is no more: whoever had it signs in anew, at the same central. */
  async leave(desk: SharedDesk): Promise<void> {
    this.#inUse.delete(desk);
    this.#desks = this.#desks.filter((one) => one !== desk);
    await desk.context.close();
    desk.ears.check();
  }

  /** Fails on what went wrong unnoticed; a desk that is not as it was at first goes, with its central. */
  async giveBack(): Promise<void> {
    const used = [...this.#inUse];
    this.#inUse.clear();
    for (const desk of used) await this.#touch(desk);
    const left = await Promise.all(used.map(async (desk) => ((await isAsAtFirst(desk.page)) ? [] : [desk])));
    try {
      for (const { ears } of this.#desks) ears.check();
    } finally {
      for (const { ears } of this.#desks) ears.forget();
      for (const central of new Set(left.flat().map((desk) => desk.central)))
        await this.#central.close(central);
    }
  }

  async #leave(central: Central): Promise<void> {
    const going = this.#desks.filter((desk) => desk.central === central);
    this.#desks = this.#desks.filter((desk) => desk.central !== central);
    for (const { context } of going) await context.close();
  }

  async #open(who: Staffer, central: Central): Promise<SharedDesk> {
    const { launchOptions: _, contextOptions, ...looks } = deskBrowser;
    const context = await this.#browser.newContext({ ...looks, ...contextOptions });
    const ears = await watch(context);
    const page = await context.newPage();
    if (who === 'luc' || who === 'ines') {
      const [badge, password] = byBadge[who];
      await signInByBadge(page, central.url, badge, password);
    } else await signIn(page, central.url, who);
    await expect(page.locator('.pill.ok')).toBeVisible({ timeout: 60_000 });
    const landed = await page.locator('nav [aria-current="page"]').innerText();
    const desk = { who, page, context, ears, central, landed };
    this.#desks.push(desk);
    await this.#touch(desk);
    return desk;
  }

  /** A test that only looks at a desk, while another one works, does not let it lock itself. */
  async #touch(desk: SharedDesk): Promise<void> {
    const now = Date.now();
    await desk.page.mouse.move(1 + (now % 7), 1);
    this.#touched.set(desk, now);
  }
}

/** From the page of its code, as after any reload: whether it locked itself in these very moments does not matter. */
async function wake(page: Page): Promise<void> {
  await page.reload();
  const code = page.getByLabel('Code', { exact: true });
  await code.fill(demoPin);
  await code.press('Enter');
  // Until it has heard of central again, what is written here would count as written offline.
  await expect(page.getByRole('banner').locator('.pill.ok')).toBeVisible({ timeout: 60_000 });
}

async function speak(page: Page, lang: DeskLang): Promise<void> {
  const spoken = await page.evaluate(() => document.documentElement.lang);
  if (spoken.startsWith(lang)) return;
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Anne|Tom|Béatrice|Luc|Ines/ })
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
