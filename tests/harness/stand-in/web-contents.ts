import { fromWeb, toWeb } from './addresses.ts';
import { app } from './app.ts';
import { type Frame, makeFrame } from './frame.ts';
import { relay, type StandInPort, portFromPage } from './message-port.ts';
import { session, type StandInSession } from './session.ts';
import { labelled, record, wire } from './state.ts';
import { cancellable, strict, StrictEmitter } from './strict.ts';

const events = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'will-prevent-unload',
  'did-start-navigation',
  'did-navigate',
  'did-finish-load',
  'did-fail-load',
  'did-create-window',
  'dom-ready',
  'destroyed',
  'render-process-gone',
  'unresponsive',
  'responsive',
  'preload-error',
  'before-input-event',
  'context-menu',
  'console-message',
  'page-title-updated',
  'devtools-opened',
  'select-bluetooth-device',
  'certificate-error',
  'login',
];

type OpenHandler = (details: Record<string, unknown>) => { readonly action: string };
let lastId = 0;
const alive = new Map<number, WebContents>();

class WebContents extends StrictEmitter {
  id: number;
  session: StandInSession;
  mainFrame: Frame;
  _destroyed = false;
  _url = '';
  _openHandler: OpenHandler | null = null;
  _ports = 0;

  constructor(preferences: Record<string, unknown>) {
    super('webContents', events);
    lastId += 1;
    this.id = lastId;
    this.session = (preferences['session'] ??
      session.fromPartition(String(preferences['partition']))) as StandInSession;
    this.mainFrame = makeFrame('about:blank');
    alive.set(this.id, this);
  }

  isDestroyed(): boolean {
    return this._destroyed;
  }
  getURL(): string {
    return this._url;
  }
  getTitle(): string {
    return 'Guichet';
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    record('webContents.setWindowOpenHandler', { id: this.id });
    this._openHandler = handler;
  }
  async loadURL(url: string): Promise<void> {
    record('webContents.loadURL', { id: this.id, url });
    // Not in this turn: a window that is destroyed in the same turn frees its page first.
    await new Promise((resolve) => setImmediate(resolve));
    await wire.ask('window.load', { window: this.id, url: toWeb(url) });
    this._arrived(toWeb(url));
  }
  reload(): void {
    void this.loadURL(this._url);
  }
  /** The page is at this address now. */
  _arrived(webUrl: string): void {
    this._url = fromWeb(webUrl);
    this.mainFrame = makeFrame(this._url);
  }
  send(channel: string, ...args: unknown[]): void {
    if (this._destroyed) throw new TypeError('Object has been destroyed');
    wire.tell('window.deliver', { window: this.id, channel, args: structuredClone(args), ports: [] });
  }
  postMessage(channel: string, message: unknown, transfer: StandInPort[] = []): void {
    const ports = transfer.map((port) => {
      this._ports += 1;
      const key = `m${this._ports}`;
      const inPage = this._pagePort(key);
      relay(port, inPage);
      return key;
    });
    wire.tell('window.deliver', { window: this.id, channel, args: [structuredClone(message)], ports });
  }
  /** Main's end of a port whose other end is in this page. */
  _pagePort(key: string): StandInPort {
    return portFromPage(`${this.id}/${key}`, {
      post: (data, ports) => {
        if (ports.length > 0) throw new Error('electron stand-in: a port through a port is not carried');
        wire.tell('window.portPost', { window: this.id, key, data });
      },
      start: () => undefined,
      close: () => wire.tell('window.portClose', { window: this.id, key }),
    });
  }
  print(how: unknown, done?: (printed: boolean, reason: string) => void): void {
    record('webContents.print', how);
    void wire
      .ask('control.print')
      .then((printed) => done?.(printed === true, printed === true ? '' : 'Print job canceled'));
  }
  async printToPDF(how: Record<string, unknown>): Promise<Buffer> {
    record('webContents.printToPDF', how);
    return Buffer.from((await wire.ask('window.pdf', { window: this.id, how })) as Uint8Array);
  }
  isDevToolsOpened(): boolean {
    return false;
  }
  closeDevTools(): void {
    record('webContents.closeDevTools', { id: this.id });
  }
  setVisualZoomLevelLimits(least: number, most: number): Promise<void> {
    record('webContents.setVisualZoomLevelLimits', { least, most });
    return Promise.resolve();
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    record('webContents.setWebRTCIPHandlingPolicy', { policy });
  }
  focus(): void {
    record('webContents.focus', { id: this.id });
  }
  close(): void {
    this._destroy();
  }
  _destroy(): void {
    if (this._destroyed) return;
    this._destroyed = true;
    alive.delete(this.id);
    wire.tell('window.destroy', { window: this.id });
    this.emit('destroyed');
  }
  /** @returns whether main refuses that the page, or a frame of it, goes there */
  _refusesNavigation(kind: 'navigate' | 'redirect' | 'frame', url: string, isMainFrame: boolean): boolean {
    const details = {
      url,
      isMainFrame,
      isSameDocument: false,
      frame: this.mainFrame,
      initiator: this.mainFrame,
    };
    const ask = (event: string): boolean => {
      const asked = cancellable(details);
      this.emit(event, asked, url, false, isMainFrame, 1, 1);
      return asked.defaultPrevented;
    };
    if (kind === 'redirect') return ask('will-redirect');
    const frameRefused = ask('will-frame-navigate');
    return frameRefused || (isMainFrame && kind === 'navigate' && ask('will-navigate'));
  }
  _refusesWindow(url: string): boolean {
    // Without a handler Electron opens the window.
    return (
      this._openHandler?.({ url, frameName: '', features: '', disposition: 'foreground-tab', referrer: {} })
        .action === 'deny'
    );
  }
}

export type StandInWebContents = WebContents;

export function makeWebContents(preferences: Record<string, unknown>): WebContents {
  const made = labelled('webContents', strict('webContents', new WebContents(preferences)));
  alive.set(made.id, made);
  app.emit('web-contents-created', {}, made);
  return made;
}

export const contentsById = (id: number): WebContents | undefined => alive.get(id);

export const webContents = strict('webContents (module)', {
  getAllWebContents: (): readonly WebContents[] => [...alive.values()],
  fromId: (id: number): WebContents | undefined => alive.get(id),
  getFocusedWebContents: (): WebContents | null => [...alive.values()].at(-1) ?? null,
});
