import { fromWeb } from './addresses.ts';
import { app } from './app.ts';
import { makeFrame } from './frame.ts';
import { ipcMain, type IpcEvent } from './ipc-main.ts';
import { endPortsOf, portInPage, type StandInPort } from './message-port.ts';
import { record, wire } from './state.ts';
import { contentsById, type StandInWebContents } from './web-contents.ts';

/** What comes from the pages of Chromium, through the driver in the test's process. */

interface FromPage {
  readonly window: number;
  /** Where the frame is that says it, as Chromium loaded it. */
  readonly frameUrl: string;
  readonly channel: string;
}

function contentsOf(window: number): StandInWebContents {
  const contents = contentsById(window);
  if (contents === undefined) throw new Error(`there is no window ${window}`);
  return contents;
}

function eventFrom(contents: StandInWebContents, frameUrl: string, ports: StandInPort[] = []): IpcEvent {
  return { sender: contents, senderFrame: makeFrame(fromWeb(frameUrl)), ports, processId: 1, frameId: 1 };
}

wire.answer('page.invoke', async ({ window, frameUrl, channel, args }: FromPage & { args: unknown[] }) => {
  const contents = contentsOf(window);
  return ipcMain._invoke(eventFrom(contents, frameUrl), channel, args);
});

wire.answer(
  'page.send',
  ({ window, frameUrl, channel, args, ports }: FromPage & { args: unknown[]; ports: string[] }) => {
    const contents = contentsById(window);
    if (contents === undefined) return;
    const ends = ports.map((key) => contents._pagePort(key));
    ipcMain.emit(channel, eventFrom(contents, frameUrl, ends), ...args);
  },
);

wire.answer('page.port', ({ window, key, data }: { window: number; key: string; data: unknown }) => {
  portInPage(`${window}/${key}`)?._deliver(data);
});

wire.answer('page.portClosed', ({ window, key }: { window: number; key: string }) => {
  portInPage(`${window}/${key}`)?._ended();
});

/** The document is gone, and with it everything it held. */
wire.answer('page.left', ({ window }: { window: number }) => endPortsOf(`${window}/`));

wire.answer(
  'page.navigation',
  ({
    window,
    kind,
    url,
    isMainFrame,
  }: {
    window: number;
    kind: 'navigate' | 'redirect' | 'frame';
    url: string;
    isMainFrame: boolean;
  }) => {
    const refused = contentsById(window)?._refusesNavigation(kind, fromWeb(url), isMainFrame) ?? true;
    record('navigation', { kind, url: fromWeb(url), isMainFrame, refused });
    return refused;
  },
);

wire.answer('page.windowOpen', ({ window, url }: { window: number; url: string }) => {
  const refused = contentsById(window)?._refusesWindow(fromWeb(url)) ?? true;
  record('windowOpen', { url: fromWeb(url), refused });
  return refused;
});

wire.answer('page.arrived', ({ window, url }: { window: number; url: string }) => {
  const contents = contentsById(window);
  contents?._arrived(url);
  contents?.emit('did-navigate', {}, fromWeb(url), 200, 'OK');
});

wire.answer(
  'page.loaded',
  ({ window }: { window: number }) => void contentsById(window)?.emit('did-finish-load'),
);

wire.answer('page.preloadError', ({ window, text }: { window: number; text: string }) => {
  record('preload-error', { text });
  contentsById(window)?.emit('preload-error', {}, 'preload', new Error(text));
});

/** The person closed the window with the system's cross. */
wire.answer('page.closed', ({ window }: { window: number }) => contentsById(window)?._destroy());

process.once('disconnect', () => process.exit(0));
process.on('uncaughtException', (error) => {
  wire.tell('process.failed', { text: error.stack ?? error.message });
  process.stderr.write(`${error.stack ?? error.message}\n`, () => process.exit(70));
});
process.on('unhandledRejection', (error) => {
  throw error;
});
app.on('quit', () => record('quit'));
