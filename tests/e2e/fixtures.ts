import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../support/expect.ts';
import { rmSync } from 'node:fs';
import { appOrigin } from '#shared/ipc/names.ts';
import { deskBrowser } from '../../playwright.config.ts';
import { standInOrigin } from '../harness/driver/chromium-driver.ts';
import { openElectron } from '../harness/open-electron.ts';
import { openShell, type Shell, type ShellOptions } from '../harness/open-shell.ts';
import { packagedDesk, profileFor } from '../harness/packaged-desk.ts';
import { type Central, type CentralOptions, startCentral } from '../support/central.ts';
import { watch, type Watch } from '../support/watch.ts';
import { browserCable, type Cable } from './cable.ts';
import { test as base } from './shared.ts';
import { openVisitDesk, type VisitDesk, type VisitDeskOptions } from './visit-desk.ts';

interface Fixtures {
  /** What the desk runs in; a project of playwright.config.ts says it. */
  host: 'browser' | 'shell' | 'packaged' | 'electron';
  /** Main with its window, under the stand-in or in the true Electron; null in a browser. */
  shell: Desktop | null;
  cable: Cable;
  /** Ears on the browser profile of the test; checked at the end of every test that has one. */
  ears: Watch;
  /** Somebody at work already; see openVisitDesk. */
  visitDesk: (options: VisitDeskOptions) => Promise<VisitDesk>;
}

/** What a spec needs of a desktop, whatever runs it. */
interface Desktop {
  readonly context: BrowserContext;
  readonly page: Page;
  network(online: boolean): Promise<void>;
  stop(): Promise<void>;
}

type DesktopHost = 'shell' | 'packaged' | 'electron';

async function openDesktop(host: DesktopHost, central: string | undefined): Promise<Desktop> {
  if (host === 'electron') return openElectron(process.env['GUICHET_ELECTRON'] ?? '', central);
  const { launchOptions, contextOptions, ...looks } = deskBrowser;
  const browser = { ...looks, ...launchOptions, ...contextOptions };
  if (host === 'packaged') return openPackaged(browser, central);
  const shell = await openShell({ argv: central === undefined ? [] : [`--central=${central}`], browser });
  return asDesktop(shell);
}

const asDesktop = (shell: Shell): Desktop => ({
  ...shell,
  network: async (online) => void (await shell.wire.ask('control.network', online)),
});

/** As it is installed: no word on its command line, and central is what its profile says. */
async function openPackaged(
  browser: NonNullable<ShellOptions['browser']>,
  central: string | undefined,
): Promise<Desktop> {
  const packaged = await packagedDesk();
  const folder = central === undefined ? undefined : profileFor(central);
  const shell = await openShell({
    main: packaged.main,
    harness: { packaged: true },
    ...(folder === undefined ? {} : { folder }),
    browser,
  });
  return {
    ...asDesktop(shell),
    async stop() {
      await shell.stop();
      packaged.remove();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The central of the file that runs. */
let current: Central | undefined;

const heard = new WeakMap<BrowserContext, Watch>();

/** A test that fails on any policy violation, console error, uncaught error or failed request it did not announce. */
export const test = base.extend<Fixtures>({
  host: ['browser', { option: true }],
  shell: async ({ host }, give) => {
    if (host === 'browser') {
      await give(null);
      return;
    }
    const shell = await openDesktop(host, current?.url);
    await give(shell);
    await shell.stop();
  },
  // Who works at a shared desk needs none of its own: it is made, and listened to, for the tests that ask for it.
  context: async ({ context, shell }, give) => {
    const own = shell?.context ?? context;
    const ears = await watch(own);
    heard.set(own, ears);
    await give(own);
    ears.check();
  },
  page: async ({ context, shell }, give) => give(shell?.page ?? (await context.newPage())),
  cable: async ({ context, page, shell, ears }, give) => {
    await give(
      shell === null
        ? browserCable(page, context, ears)
        : {
            async pull() {
              // Main answers for central that is away.
              ears.expecting(/\b502\b/);
              await shell.network(false);
            },
            plug: () => shell.network(true),
          },
    );
  },
  ears: async ({ context }, give) => {
    const ears = heard.get(context);
    if (ears === undefined) throw new Error('nobody listens to the browser profile');
    await give(ears);
  },
  visitDesk: async ({ sharedDesks }, give, info) => {
    await give((options) => openVisitDesk(sharedDesks, info.file, options));
    await sharedDesks.giveBack();
  },
});

export { expect };

/** Where the desk of this test is: central serves it to a browser, main to its own window. */
export function deskOf({ url }: Central): string {
  const origins: Readonly<Record<string, string>> = {
    shell: standInOrigin,
    packaged: standInOrigin,
    electron: appOrigin,
  };
  const origin = origins[test.info().project.name];
  return origin === undefined ? url : `${origin}/index.html`;
}

interface CentralWanted extends CentralOptions {
  /**
   * Numbers of the dossiers that the tests of this file change: then their central is the one that all tests share.
   * Without it the file gets a central of its own, to stop, to start again, or to change for everybody.
   */
  readonly shared?: readonly string[];
}

/**
 * One central for the tests of a file, there before the first and until after the last. Its desk makes keys quickly; name
 * `builtUi` for tests of the code itself.
 */
export function withCentral({ shared, ...options }: CentralWanted = {}): () => Central {
  let central: Central | undefined;
  if (shared === undefined) {
    test.beforeAll(async ({ sharedCentral }) => {
      central = await startCentral({ ui: sharedCentral.desk, ...options });
      current = central;
    });
    test.afterAll(async ({ sharedCentral }) => {
      if (central === undefined) return;
      await sharedCentral.close(central);
      await central.stop();
    });
  } else {
    // Before each test: the one before may have had to give it up.
    test.beforeEach(async ({ sharedCentral }, info) => {
      central = await sharedCentral.take({ dossiers: shared, by: info.file });
      current = central;
    });
  }
  return () => {
    if (central === undefined) throw new Error('central is there during the tests of its file only');
    return central;
  };
}
