import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from '@playwright/test';
import { makeCodec } from '../page/codec.ts';
import { mainWorld } from '../page/main-world.ts';
import { makeMembrane } from '../page/membrane.ts';
import { type FromPreload, preloadWorld, type ToPreload } from '../page/preload-world.ts';

const codec = makeCodec();
const world = 'guichet-preload';
/** Some runners of TypeScript wrap functions in a helper of theirs, which the page does not have. */
const named = 'var __name = (value) => value;';

export interface PageLink {
  /** Puts the preload of a window into every document the page loads from now on; null = none. */
  use(preload: string | null): Promise<void>;
  tell(told: ToPreload): Promise<void>;
}

interface Ears {
  readonly said: (said: FromPreload, frameUrl: string) => void;
  /** Another document is there; told before anything it says. */
  readonly arrived: (url: string) => void;
  /** The document, with its preload's world, is gone. */
  readonly left: () => void;
}

/**
 * The preload of one page, in an isolated world of Chromium: its globals are not the page's, and the page never sees
 * the binding through which it talks to main.
 */
export async function linkPage(page: Page, ears: Ears): Promise<PageLink> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const names = {
    toPreload: `guichet-${randomUUID()}`,
    toPage: `guichet-${randomUUID()}`,
    binding: 'guichetToMain',
    deliver: 'guichetFromMain',
  };
  let context: number | null = null;
  let scripts: string[] = [];

  cdp.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.name === world && made.auxData?.['frameId'] === mainFrame) context = made.id;
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === context) forget();
  });
  cdp.on('Runtime.executionContextsCleared', () => forget());
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) ears.arrived(frame.url);
  });
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== names.binding) return;
    context = executionContextId;
    const { said, url } = codec.decode(payload) as { said: FromPreload; url: string };
    ears.said(said, url);
  });
  const forget = (): void => {
    if (context === null) return;
    context = null;
    ears.left();
  };
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: names.binding, executionContextName: world });

  return {
    async use(preload) {
      for (const identifier of scripts)
        await cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
      scripts = [];
      if (preload === null) return;
      const add = async (source: string, worldName?: string): Promise<void> => {
        const params = worldName === undefined ? { source } : { source, worldName };
        scripts.push((await cdp.send('Page.addScriptToEvaluateOnNewDocument', params)).identifier);
      };
      const given = JSON.stringify(names);
      await add(`${named}(${String(mainWorld)})(${String(makeMembrane)}, ${given});`);
      await add(
        `${named}(${String(preloadWorld)})((${String(makeCodec)})(), ${String(makeMembrane)}, ${given},
          function (require, module, exports, process) { ${preload}\n });`,
        world,
      );
    },
    async tell(told) {
      if (context === null) return;
      const expression = `globalThis[${JSON.stringify(names.deliver)}](${JSON.stringify(codec.encode(told))})`;
      // A page that goes away meanwhile hears nothing more; that is what it does in Electron.
      await cdp.send('Runtime.evaluate', { expression, contextId: context }).catch(() => undefined);
    },
  };
}
