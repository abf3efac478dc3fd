import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/** The three people a demo introduces, by what their button says. */
export const people = { anne: /Anne/, tom: /Tom/, beatrice: /Béatrice/ } as const;
export type Who = keyof typeof people;

/** Those it does not introduce sign in with what is on their badge. */
export const byBadge = { luc: ['LP-2057', 'demo-luc'], ines: ['IW-0007', 'demo-ines'] } as const;
export type Staffer = Who | keyof typeof byBadge;

export const demoPin = '246810';

/** Words of the gate that the helpers press, by the language of the screen. */
const gateWords = {
  fr: {
    prepare: /^Ouvrir mon poste/,
    unlock: /^Déverrouiller/,
    other: /^Quelqu’un d’autre/,
    code: 'Code',
    navigation: 'Navigation principale',
  },
  nl: {
    prepare: /^Mijn werkplek openen/,
    unlock: /^Ontgrendelen/,
    other: /^Iemand anders/,
    code: 'Code',
    navigation: 'Hoofdnavigatie',
  },
} as const;
export type GateLang = keyof typeof gateWords;

/** First visit of a person on this browser profile: their button, the proposed code, the desk. */
export async function signIn(page: Page, url: string, who: Who, lang: GateLang = 'fr'): Promise<void> {
  await page.goto(url);
  await pickOnSignIn(page, who, lang);
}

/** From the sign-in page that is on the screen already. */
export async function pickOnSignIn(page: Page, who: Who, lang: GateLang = 'fr'): Promise<void> {
  const words = gateWords[lang];
  await page.getByRole('button', { name: people[who] }).click();
  await page.getByRole('button', { name: words.prepare }).click();
  await deskIsOpen(page, lang);
}

/** A new person on a profile where others work already. */
export async function signInBeside(page: Page, who: Who, lang: GateLang = 'fr'): Promise<void> {
  const change = page.getByRole('button', { name: lang === 'fr' ? 'Changer d’agent' : 'Andere medewerker' });
  const other = page.getByRole('button', { name: gateWords[lang].other });
  await expect(change.or(other)).toBeVisible();
  if (await change.isVisible()) await change.click();
  await other.click();
  await pickOnSignIn(page, who, lang);
}

/** Opens a vault that exists on this profile, from the page of people or from the person's own. */
export async function unlock(
  page: Page,
  who: Who,
  { lang = 'fr', pin = demoPin }: { lang?: GateLang; pin?: string } = {},
): Promise<void> {
  const words = gateWords[lang];
  const code = page.getByLabel(words.code, { exact: true });
  const row = page.getByRole('button', { name: people[who] });
  await expect(code.or(row)).toBeVisible();
  if (await row.isVisible()) await row.click();
  await code.fill(pin);
  await page.getByRole('button', { name: words.unlock }).click();
  await deskIsOpen(page, lang);
}

export async function deskIsOpen(page: Page, lang: GateLang = 'fr'): Promise<void> {
  await expect(page.getByRole('navigation', { name: gateWords[lang].navigation })).toBeVisible({
    timeout: 60_000,
  });
}

/** Somebody whom a demo does not introduce: badge and password, then the proposed code. */
export async function signInByBadge(
  page: Page,
  url: string,
  badge: string,
  password: string,
  lang: GateLang = 'fr',
): Promise<void> {
  const fr = lang === 'fr';
  await page.goto(url);
  await page.getByText(fr ? 'Ou avec un matricule' : 'Of met een stamnummer').click();
  await page.locator('input[name="badge"]').fill(badge);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: fr ? /^Se connecter/ : /^Aanmelden/ }).click();
  await page.getByRole('button', { name: gateWords[lang].prepare }).click();
  await deskIsOpen(page, lang);
}
