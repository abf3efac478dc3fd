import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

/** A true browser over a profile that outlives it. */
export interface RigBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** SIGKILL to every process of it, the page's own included: nothing is flushed, nobody says good-bye. */
  kill(): Promise<void>;
  /** As a person closes it. */
  close(): Promise<void>;
}

/** @param profile folder of the browser's data; no other program may have it open */
export async function launchBrowser(profile: string): Promise<RigBrowser> {
  const { CHROMIUM } = process.env;
  const context = await chromium.launchPersistentContext(profile, {
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      // A browser that is killed after seconds never earns what optimising its pages costs.
      '--js-flags=--no-opt --single-threaded-gc',
    ],
  });
  const root = await pidOf(context);
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    async kill() {
      // The browser leads a group of its own.
      for (const pid of [...strays(root), -root, root]) end(pid);
      await gone;
    },
    close: () => context.close(),
  };
}

/** The browser says itself which process it is. */
async function pidOf(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser cannot be asked for its process');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const root = processInfo.find(({ type }) => type === 'browser');
  if (root === undefined) throw new Error('the browser names no process of its own');
  return root.id;
}

/** Processes below that one which left its group; where the system does not list them the group is all there is. */
function strays(root: number): readonly number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : null;
    if (stat !== null) parents.set(Number(name), Number(stat.split(' ')[1]));
  }
  const below = (parent: number): number[] =>
    [...parents].flatMap(([pid, ppid]) => (ppid === parent ? [...below(pid), pid] : []));
  return below(root);
}

/** What the system says of a process after its name, which may hold anything; null when it is gone. */
function statOf(pid: string): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2);
  } catch {
    return null;
  }
}

/** One that went by itself meanwhile is gone all the same. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
