import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * WCAG 2.2 AA and best practice over the whole page, in light and in dark. The structure is the same in both:
 * in dark only what depends on colours is asked again.
 */
export async function expectNoAxeFaults(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await faultsOf(new AxeBuilder({ page }).withTags(tags));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await faultsOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
  expect.soft({ light, dark }, state).toEqual({ light: [], dark: [] });
}

/** Each fault with its place and what to do about it. */
async function faultsOf(builder: AxeBuilder): Promise<string[]> {
  // The kit's announcer keeps pointing for seven seconds at a button that has gone with its page.
  const { violations } = await builder.exclude('[data-live-announcer]').analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} · ${node.failureSummary ?? rule.help}`),
  );
}
