import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * WCAG 2.2 AA and best practice over the whole page, in light and in dark. The structure is the same in both:
 * in dark only what depends on colours is asked again. The short form of npm test leaves contrasts, which take half of
 * each look, to the long one: those of every pair of colours, in both, are a test of the tokens.
 */
export async function expectNoAxeFaults(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const asked = (await axeIn(page)).withTags(tags);
  if (process.env['GUICHET_SHORT'] !== undefined) {
    expect.soft(await faultsOf(asked.disableRules('color-contrast')), state).toEqual([]);
    return;
  }
  const light = await faultsOf(asked);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await faultsOf((await axeIn(page)).withRules(['color-contrast', 'link-in-text-block']));
  expect.soft({ light, dark }, state).toEqual({ light: [], dark: [] });
}

/**
 * As cheap as it can be without asking less: the desk has no frames, so no second page puts results together; the
 * library is read once per document; only for what is violated is each place described.
 */
async function axeIn(page: Page): Promise<AxeBuilder> {
  if (page.frames().length > 1) throw new Error('a page with frames needs the whole of axe');
  const isThere = await page.evaluate(() => 'axe' in window);
  const builder = isThere ? new AxeBuilder({ page, axeSource: 'void 0' }) : new AxeBuilder({ page });
  return builder.setLegacyMode().options({ resultTypes: ['violations'] });
}

/** Each fault with its place and what to do about it. */
async function faultsOf(builder: AxeBuilder): Promise<string[]> {
  // The kit's announcer keeps pointing for seven seconds at a button that has gone with its page.
  const { violations } = await builder.exclude('[data-live-announcer]').analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} · ${node.failureSummary ?? rule.help}`),
  );
}
