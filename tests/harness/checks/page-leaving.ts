import type { Shell } from '../open-shell.ts';

/** A page that tries to leave by itself stays, opens nothing, and main is asked. */
export async function leavingProblems({ page, context, records }: Shell): Promise<string[]> {
  const problems: string[] = [];
  const here = page.url();
  const pages = context.pages().length;
  for (const how of ['assign', 'link', 'form', 'open', 'top', 'meta'] as const) {
    await page.evaluate((kind) => {
      const target = 'http://evil.example/stolen';
      const click = (attributes: Readonly<Record<string, string>>): void => {
        const link = Object.assign(document.createElement('a'), attributes);
        document.body.append(link);
        link.click();
        link.remove();
      };
      const ways: Record<string, () => unknown> = {
        assign: () => location.assign(target),
        link: () => click({ href: target }),
        form: () => click({ href: target, target: '_top' }),
        open: () => window.open(target),
        top: () => click({ href: target, target: '_blank' }),
        meta: () => {
          const meta = Object.assign(document.createElement('meta'), {
            httpEquiv: 'refresh',
            content: `0;url=${target}`,
          });
          document.head.append(meta);
        },
      };
      ways[kind]?.();
    }, how);
    // The page answers again once it has settled where it stays.
    await page.waitForFunction(() => document.readyState === 'complete');
    if (page.url() !== here) problems.push(`${how}: the page went to ${page.url()}`);
  }
  const asked = (await records()).filter(({ kind }) => kind === 'navigation' || kind === 'windowOpen');
  const foreign = asked
    .map(({ data }) => data as { url: string; refused: boolean })
    .filter(({ url }) => url.includes('evil'));
  if (foreign.length === 0) problems.push('main was never asked');
  if (!foreign.every(({ refused }) => refused)) problems.push('main let one go');
  await page.waitForFunction(() => true);
  for (const extra of context.pages().slice(pages))
    if (!extra.isClosed()) await extra.waitForEvent('close', { timeout: 5000 });
  return problems;
}
