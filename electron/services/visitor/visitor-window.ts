import type { MessagePortMain, WebContents } from 'electron';
import { portWire } from '#shared/ipc/names.ts';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PageHandler } from '../handler.ts';

export interface VisitorWindowLike {
  readonly webContents: Pick<WebContents, 'postMessage'> & {
    on(event: 'render-process-gone', listener: () => void): unknown;
  };
  on(event: 'closed', listener: () => void): unknown;
  isDestroyed(): boolean;
  destroy(): void;
  showInactive(): void;
}

export interface VisitorParts {
  /** Makes the window, with the visitor's preload and page, hidden. The promise ends when the page has loaded. */
  readonly make: () => { readonly window: VisitorWindowLike; readonly loaded: Promise<unknown> };
  /** The event `visitorClosed`. */
  readonly tellClosed: () => void;
}

export interface Visitor {
  /** Error `visitorWindowFailed`: its page did not load. Asking twice keeps the one window. */
  readonly handle: PageHandler<'visitorWindow'>;
  /** Takes a port that the desk's page handed over with the purpose `visitor`. */
  readonly connect: (port: MessagePortMain) => void;
  /** Without a word to the page: the desk locked or went. */
  readonly close: () => void;
  /** For whoever decides which windows may ask main something: this one may not. */
  readonly isOpen: () => boolean;
}

/** The window that the visitor sees. Main only makes it and passes a port on: it never sees what is shown. */
export function createVisitor({ make, tellClosed }: VisitorParts): Visitor {
  let current: { window: VisitorWindowLike; loaded: Promise<boolean> } | undefined;

  const close = (): void => {
    const closing = current;
    current = undefined;
    if (closing !== undefined && !closing.window.isDestroyed()) closing.window.destroy();
  };

  const open = (): { window: VisitorWindowLike; loaded: Promise<boolean> } => {
    const { window, loaded } = make();
    const made = {
      window,
      loaded: loaded.then(
        () => true,
        () => false,
      ),
    };
    const gone = (): void => {
      if (current !== made) return;
      close();
      tellClosed();
    };
    window.on('closed', gone);
    window.webContents.on('render-process-gone', gone);
    return made;
  };

  return {
    async handle({ open: wanted }) {
      if (!wanted) {
        close();
        return ok({ open: false });
      }
      current ??= open();
      const asked = current;
      const loaded = await asked.loaded;
      // Closed while it loaded, by the desk or by hand: that is an answer too.
      if (current !== asked) return ok({ open: false });
      if (!loaded) {
        close();
        return err(appError('unavailable', 'host', 'visitorWindowFailed'));
      }
      asked.window.showInactive();
      return ok({ open: true });
    },
    connect(port) {
      const target = current;
      if (target === undefined) {
        port.close();
        return;
      }
      void target.loaded.then((loaded) => {
        if (loaded && current === target) target.window.webContents.postMessage(portWire, 'visitor', [port]);
        else port.close();
      });
    },
    close,
    isOpen: () => current !== undefined,
  };
}
