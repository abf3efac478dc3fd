import type { BrowserContext, Frame, Page, Request, Route } from '@playwright/test';
import type { FromPreload } from '../page/preload-world.ts';
import type { Wire } from '../wire.ts';
import type { Driver } from './driver.ts';
import { linkPage, type PageLink } from './page-link.ts';

interface Tab {
  readonly page: Page;
  readonly link: PageLink;
  /** The window of main it shows; null = free for the next one. */
  window: number | null;
  /** A navigation that main itself began: it is not asked about it. */
  loading: boolean;
}

interface Opened {
  readonly window: number;
  readonly preload: string | null;
  readonly width: number;
  readonly height: number;
}

export interface ChromiumDriver extends Driver {
  /** The page of main's first window; a window that replaces it after a lock comes into the same page. */
  firstPage(): Promise<Page>;
  /** Said before the profile closes: what it cuts short from then on is no fault. */
  end(): void;
}

/**
 * Each window of main is a page of one persistent profile. The first page outlives its window, so that a test holds on
 * to it across a lock; the document, its worker and the window are new all the same.
 */
export function chromiumDriver(context: BrowserContext): ChromiumDriver {
  const tabs: Tab[] = [];
  const coming = new Map<number, Opened>();
  const pages = new Set<Page>();
  let wire: Wire | null = null;
  let first: (page: Page) => void = () => undefined;
  const firstPage = new Promise<Page>((resolve) => (first = resolve));

  const main = (): Wire => {
    if (wire === null) throw new Error('main has not been started');
    return wire;
  };
  let ending = false;
  const unlessEnding = (thrown: unknown): void => {
    if (!ending) throw thrown;
  };
  const tabOf = (window: number): Tab | undefined => tabs.find((tab) => tab.window === window);

  async function heard(tab: Tab, said: FromPreload, frameUrl: string): Promise<void> {
    const { window } = tab;
    if (window === null) return;
    if (said.op === 'invoke') {
      const { no, channel, args } = said;
      const answer = await main()
        .ask('page.invoke', { window, frameUrl, channel, args })
        .then(
          (value) => ({ op: 'answer' as const, no, value }),
          (error: Error) => ({
            op: 'answer' as const,
            no,
            error: `Error invoking remote method '${channel}': ${error.message.split('\n')[0]}`,
          }),
        );
      await tab.link.tell(answer);
    } else if (said.op === 'send') main().tell('page.send', { window, frameUrl, ...said });
    else if (said.op === 'port') main().tell('page.port', { window, ...said });
    else if (said.op === 'portClosed') main().tell('page.portClosed', { window, ...said });
    else main().tell('page.preloadError', { window, text: said.text });
  }

  async function newTab(): Promise<Tab> {
    const blank = tabs.length === 0 ? context.pages()[0] : undefined;
    const opening = blank ?? context.newPage();
    const page = await opening;
    pages.add(page);
    const link = await linkPage(page, {
      said: (said, frameUrl) => void heard(tab, said, frameUrl),
      arrived: (url) => {
        if (tab.window !== null) main().tell('page.arrived', { window: tab.window, url });
      },
      left: () => {
        if (tab.window !== null) main().tell('page.left', { window: tab.window });
      },
    });
    const tab: Tab = { page, link, window: null, loading: false };
    page.on('close', () => {
      if (tab.window !== null) main().tell('page.closed', { window: tab.window });
    });
    tabs.push(tab);
    return tab;
  }

  /** Main decides about every navigation that a page begins by itself. */
  async function navigation(route: Route, request: Request): Promise<void> {
    const frame = frameOf(request);
    if (frame === null) {
      // The first request of a window that a page opened, before its page is known: main decides about windows.
      await main().ask('page.windowOpen', { window: tabs[0]?.window ?? -1, url: request.url() });
      await route.abort('aborted');
      return;
    }
    const tab = tabs.find((each) => each.page === frame.page());
    const isMainFrame = frame.parentFrame() === null;
    if (tab === undefined) {
      await route.abort('aborted');
      return;
    }
    if (tab.loading && isMainFrame) {
      await route.continue();
      return;
    }
    const kind = request.redirectedFrom() !== null ? 'redirect' : isMainFrame ? 'navigate' : 'frame';
    const refused = await main().ask('page.navigation', {
      window: tab.window,
      kind,
      url: request.url(),
      isMainFrame,
    });
    if (refused === true) await route.abort('aborted');
    else await route.continue();
  }

  async function load({ window, url }: { window: number; url: string }): Promise<void> {
    const opened = coming.get(window);
    if (opened === undefined) return;
    const tab = tabOf(window) ?? tabs.find((each) => each.window === null) ?? (await newTab());
    tab.window = window;
    await tab.link.use(opened.preload);
    tab.loading = true;
    try {
      await tab.page.goto(url, { waitUntil: 'load' });
    } finally {
      tab.loading = false;
    }
    main().tell('page.loaded', { window });
    first(tab.page);
  }

  return {
    firstPage: () => firstPage,
    end: () => void (ending = true),
    serve(given) {
      wire = given;
      // What happens to windows happens in order.
      let last: Promise<unknown> = (async () => {
        await context.route(
          () => true,
          (route, request) =>
            request.isNavigationRequest() ? navigation(route, request).catch(unlessEnding) : route.fallback(),
        );
        context.on('page', (page) => {
          void page.opener().then(async (opener) => {
            const tab = tabs.find((each) => each.page === opener);
            if (opener === null || tab === undefined || pages.has(page)) return;
            await main().ask('page.windowOpen', { window: tab.window, url: page.url() });
            await page.close();
          });
        });
      })();
      const inOrder = (work: () => Promise<void>): Promise<void> => {
        const next = last.then(work, work).catch(unlessEnding);
        last = next.catch(() => undefined);
        return next;
      };
      wire.answer('window.open', (opened: Opened) => void coming.set(opened.window, opened));
      wire.answer('window.load', (what: { window: number; url: string }) => inOrder(() => load(what)));
      wire.answer('window.destroy', ({ window }: { window: number }) =>
        inOrder(async () => {
          coming.delete(window);
          const tab = tabOf(window);
          if (tab === undefined) return;
          tab.window = null;
          // The end of a test closes everything at once.
          if (tab.page.isClosed()) return;
          await tab.link.use(null);
          tab.loading = true;
          if (tab === tabs[0]) await tab.page.goto('about:blank');
          else {
            tabs.splice(tabs.indexOf(tab), 1);
            await tab.page.close();
          }
          tab.loading = false;
        }),
      );
      wire.answer(
        'window.deliver',
        async ({
          window,
          channel,
          args,
          ports,
        }: {
          window: number;
          channel: string;
          args: unknown[];
          ports: string[];
        }) => tabOf(window)?.link.tell({ op: 'deliver', channel, args, ports }),
      );
      wire.answer(
        'window.portPost',
        async ({ window, key, data }: { window: number; key: string; data: unknown }) =>
          tabOf(window)?.link.tell({ op: 'portPost', key, data }),
      );
      wire.answer('window.portClose', async ({ window, key }: { window: number; key: string }) =>
        tabOf(window)?.link.tell({ op: 'portClose', key }),
      );
      wire.answer('window.pdf', async ({ window, how }: { window: number; how: Record<string, unknown> }) => {
        const pdf = await tabOf(window)?.page.pdf({
          landscape: how['landscape'] === true,
          tagged: how['generateTaggedPDF'] === true,
          printBackground: how['printBackground'] === true,
          preferCSSPageSize: how['preferCSSPageSize'] === true,
        });
        return pdf === undefined ? new Uint8Array() : new Uint8Array(pdf);
      });
    },
  };
}

/** Null while the page that asks is not known yet. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

/** The origin that stands for app://guichet: a name that Chromium takes for this machine, so that it is secure. */
export const standInOrigin = 'http://guichet.localhost';

/** Chromium goes there on the port that main's process listens on. */
export const originRule = (port: number): string =>
  `--host-resolver-rules=MAP guichet.localhost:80 127.0.0.1:${port}`;
