import { createHash } from 'node:crypto';
import './page-side.ts';
import { app } from './app.ts';
import { pullCable, plugCable } from './fetch.ts';
import { destroyedFrame, type Frame, makeFrame } from './frame.ts';
import { ipcMain } from './ipc-main.ts';
import { menuItems } from './menu.ts';
import { makePort, type StandInPort } from './message-port.ts';
import { keyStore } from './safe-storage.ts';
import { schemeHandler } from './scheme-server.ts';
import { allSessions } from './session.ts';
import { clock, records, wire } from './state.ts';
import { powerMonitor, screen, shown } from './system.ts';
import { contentsById, webContents } from './web-contents.ts';
import { BrowserWindow } from './browser-window.ts';

/** What a test may ask of the process that runs main. */

/** Who says something to main; `desk` is the real thing, everything else must be refused. */
export type Sender =
  | { readonly kind: 'desk' | 'null' | 'destroyed' | 'foreignWindow' }
  | { readonly kind: 'at' | 'iframe'; readonly url: string };

function frameOf(sender: Sender): Frame | null {
  if (sender.kind === 'null') return null;
  if (sender.kind === 'destroyed') return destroyedFrame();
  if (sender.kind === 'iframe') return makeFrame(sender.url, makeFrame('app://guichet/'));
  return makeFrame(sender.kind === 'at' ? sender.url : 'app://guichet/');
}

function eventOf(sender: Sender, ports: StandInPort[] = []) {
  const contents =
    sender.kind === 'foreignWindow'
      ? { isDestroyed: () => false, id: 999, getURL: () => 'app://guichet/' }
      : webContents.getAllWebContents()[0];
  return { sender: contents, senderFrame: frameOf(sender), ports, processId: 1, frameId: 1 };
}

wire.answer('control.records', () => records());
wire.answer('control.clock', () => ({ wall: clock.firstWindow - clock.mainStarts, work: clock.work }));
wire.answer('control.network', (online: boolean) => (online ? plugCable() : pullCable()));
wire.answer('control.keyStore', (change: Partial<typeof keyStore>) => void Object.assign(keyStore, change));
wire.answer('control.idle', (seconds: number) => void (powerMonitor._idleSeconds = seconds));

wire.answer(
  'control.emit',
  ({ target, event, args = [] }: { target: string; event: string; args?: unknown[] }) => {
    const targets = { app, powerMonitor, screen } as const;
    const emitter = targets[target as keyof typeof targets];
    // A test that tells what nobody hears would pass for the wrong reason.
    return emitter.emit(event, { preventDefault: () => undefined }, ...args);
  },
);

wire.answer(
  'control.emitOnWindow',
  ({ window, event, args = [] }: { window: number; event: string; args?: unknown[] }) =>
    BrowserWindow.fromId(window)?.emit(event, ...args),
);
wire.answer(
  'control.emitOnContents',
  ({ window, event, args = [] }: { window: number; event: string; args?: unknown[] }) =>
    contentsById(window)?.emit(event, ...args),
);

wire.answer('control.windows', () =>
  BrowserWindow.getAllWindows().map((each) => ({
    id: each.id,
    url: each.webContents.getURL(),
    bounds: each.getBounds(),
    visible: each.isVisible(),
    minimized: each.isMinimized(),
  })),
);
wire.answer('control.closeWindow', (window: number) => BrowserWindow.fromId(window)?.close());
wire.answer('control.setBounds', ({ window, bounds }: { window: number; bounds: Record<string, number> }) =>
  BrowserWindow.fromId(window)?.setBounds(bounds),
);

interface SchemeAsk {
  readonly url: string;
  readonly method?: string;
}
const none = Buffer.alloc(0);
wire.answer('control.scheme', async (asks: readonly SchemeAsk[]) => {
  const handler = schemeHandler();
  if (handler === null) throw new Error('main handles no scheme');
  return Promise.all(
    asks.map(async ({ url, method = 'GET' }) => {
      // Raw: Request would normalise, and main must not rely on it.
      const raw = { url, method, headers: new Headers(), body: null, signal: new AbortController().signal };
      const answer = await handler(raw as unknown as Request);
      const bytes = answer.body === null ? none : Buffer.from(await answer.arrayBuffer());
      return {
        status: answer.status,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        length: bytes.length,
        headers: Object.fromEntries(answer.headers),
      };
    }),
  );
});

wire.answer(
  'control.navigation',
  ({
    kind,
    url,
    isMainFrame = true,
  }: {
    kind: 'navigate' | 'redirect' | 'frame';
    url: string;
    isMainFrame?: boolean;
  }) => webContents.getAllWebContents()[0]?._refusesNavigation(kind, url, isMainFrame),
);
wire.answer('control.windowOpen', (url: string) => webContents.getAllWebContents()[0]?._refusesWindow(url));
wire.answer('control.attachWebview', () => {
  let prevented = false;
  webContents
    .getAllWebContents()[0]
    ?.emit('will-attach-webview', { preventDefault: () => (prevented = true) }, {}, {});
  return prevented;
});

export interface InvokeAsk {
  readonly sender: Sender;
  readonly channel: string;
  readonly args: readonly unknown[];
}
wire.answer('control.invoke', async (asks: readonly InvokeAsk[]) => {
  const answers: unknown[] = [];
  for (const { sender, channel, args } of asks) {
    // The error is an answer too: the test says which one it may be.
    answers.push(
      await ipcMain._invoke(eventOf(sender), channel, args).then(
        (value) => ({ value }),
        (error: Error) => ({ threw: error.message }),
      ),
    );
  }
  return answers;
});

const ports: StandInPort[] = [];

/** Sends a port as a page does, and says whether main kept it. */
wire.answer(
  'control.sendPort',
  ({ sender, channel, message }: { sender: Sender; channel: string; message: unknown }) => {
    let closed = false;
    const waiting: ((data: unknown) => void)[] = [];
    const port = makePort({
      post: (data) => waiting.shift()?.(data),
      start: () => undefined,
      close: () => (closed = true),
    });
    Object.defineProperty(port, 'askedBy', { value: waiting });
    ports.push(port);
    try {
      ipcMain.emit(channel, eventOf(sender, [port]), message);
    } catch (error) {
      return { threw: error instanceof Error ? error.message : String(error) };
    }
    return { number: ports.length - 1, closed, heard: port.listenerCount('message') };
  },
);

wire.answer(
  'control.askPort',
  async ({ number, questions }: { number: number; questions: readonly unknown[] }) => {
    const port = ports[number];
    if (port === undefined) throw new Error(`no port ${number}`);
    const waiting = Reflect.get(port, 'askedBy') as ((data: unknown) => void)[];
    const answers: unknown[] = [];
    for (const question of questions) {
      answers.push(
        await new Promise((resolve) => {
          waiting.push(resolve);
          port._deliver(question);
        }),
      );
    }
    return answers;
  },
);

export interface PermissionAsk {
  readonly permission: string;
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly mediaTypes?: readonly string[];
}
wire.answer('control.permission', async (asks: readonly PermissionAsk[]) => {
  const [session] = allSessions();
  const decider = (name: string) => {
    const found = session?._deciders.get(name) as ((...args: unknown[]) => unknown) | undefined;
    if (found === undefined) throw new Error(`main set no ${name}: Electron would grant everything`);
    return found;
  };
  const contents = webContents.getAllWebContents()[0];
  return Promise.all(
    asks.map(async ({ permission, url, isMainFrame, mediaTypes }) => {
      const details = {
        requestingUrl: url,
        isMainFrame,
        mediaTypes,
        mediaType: mediaTypes?.[0],
        securityOrigin: url,
      };
      const requested = await new Promise((resolve) =>
        decider('PermissionRequestHandler')(contents, permission, resolve, details),
      );
      const checked = decider('PermissionCheckHandler')(contents, permission, url, details);
      return {
        requested,
        checked,
        checkedWithoutPage: decider('PermissionCheckHandler')(null, permission, url, details),
      };
    }),
  );
});
wire.answer('control.decide', ({ name, args }: { name: string; args: unknown[] }) => {
  const handler = allSessions()[0]?._deciders.get(name) as ((...given: unknown[]) => unknown) | undefined;
  if (handler === undefined) throw new Error(`main set no ${name}`);
  return new Promise((resolve) => {
    const answer = handler(...args, resolve);
    if (answer !== undefined) resolve(answer);
  });
});

wire.answer('control.menu', () =>
  menuItems().map(({ id, label, role, accelerator, type }) => ({ id, label, role, accelerator, type })),
);
wire.answer('control.pressMenu', (name: string) => {
  const item = menuItems().find((each) => each.id === name || each.label === name);
  if (item?.click === undefined) throw new Error(`no menu entry "${name}" that can be pressed`);
  item.click(item, BrowserWindow.getFocusedWindow(), {});
});
wire.answer('control.clickNotice', () => shown.at(-1)?.emit('click', {}));

/** Main's clock runs ahead by so much from now on, so that what is limited per minute is free again. */
let ahead = 0;
const realNow = performance.now.bind(performance);
performance.now = () => realNow() + ahead;
wire.answer('control.advance', (milliseconds: number) => void (ahead += milliseconds));

/** As main tells its pages something. */
wire.answer('control.send', ({ channel, args }: { channel: string; args: unknown[] }) =>
  webContents.getAllWebContents()[0]?.send(channel, ...args),
);
