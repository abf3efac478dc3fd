import type { Page } from '@playwright/test';

/** Clocks inside the desk's page, running from its first script on. All times are the page's own. */
declare global {
  var benchMarks: { enterAt: number; paintedAt: number; tasks: { at: number; ms: number }[] };
}

/**
 * Notes when Enter was pressed, when the first element of `selector` after it had been painted, and every task of
 * the main thread of 50 ms or more (the browser reports none shorter).
 */
export async function installClocks(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    globalThis.benchMarks = { enterAt: 0, paintedAt: 0, tasks: [] };
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && benchMarks.enterAt === 0) benchMarks.enterAt = event.timeStamp;
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        benchMarks.tasks.push({ at: entry.startTime, ms: entry.duration });
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver((_, observer) => {
      if (benchMarks.enterAt === 0 || document.querySelector(wanted) === null) return;
      observer.disconnect();
      // A message posted in a frame is handled after that frame was painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          benchMarks.paintedAt = performance.now();
        };
        port2.postMessage(null);
      });
    }).observe(document, { childList: true, subtree: true });
  }, selector);
}

/** Milliseconds from Enter to the painted row. */
export async function paintedAfterEnter(page: Page): Promise<number> {
  try {
    await page.waitForFunction(() => globalThis.benchMarks.paintedAt > 0, undefined, { timeout: 60_000 });
  } catch {
    throw new Error(
      `no first row was painted; the page says: ${(await page.locator('body').innerText()).slice(0, 400)}`,
    );
  }
  return page.evaluate(() => globalThis.benchMarks.paintedAt - globalThis.benchMarks.enterAt);
}

/** The longest task of the main thread that began at `from` (page time) or later; 0 when none lasted 50 ms. */
export function longestTask(page: Page, from: number): Promise<number> {
  return page.evaluate(
    (since) =>
      Math.max(0, ...globalThis.benchMarks.tasks.filter((task) => task.at >= since).map((task) => task.ms)),
    from,
  );
}

export function pageNow(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
