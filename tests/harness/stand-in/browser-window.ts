import { readFileSync } from 'node:fs';
import { app } from './app.ts';
import { clock, labelled, record, wire, worked } from './state.ts';
import { cancellable, strict, StrictEmitter, UnlistedMember } from './strict.ts';
import { makeWebContents, type StandInWebContents } from './web-contents.ts';

const events = [
  'ready-to-show',
  'show',
  'hide',
  'close',
  'closed',
  'focus',
  'blur',
  'minimize',
  'restore',
  'maximize',
  'unmaximize',
  'resize',
  'resized',
  'move',
  'moved',
  'enter-full-screen',
  'leave-full-screen',
  'session-end',
  'query-session-end',
  'page-title-updated',
  'unresponsive',
  'responsive',
];

/** Options of a window that the stand-in knows; another one is a question to review. */
const knownOptions = new Set(
  `width height x y minWidth minHeight maxWidth maxHeight show title backgroundColor autoHideMenuBar webPreferences
   fullscreen fullscreenable frame titleBarStyle parent modal icon resizable movable minimizable maximizable closable
   focusable alwaysOnTop skipTaskbar useContentSize center kiosk darkTheme`
    .trim()
    .split(/\s+/),
);

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const open: BrowserWindowClass[] = [];

class BrowserWindowClass extends StrictEmitter {
  id: number;
  webContents: StandInWebContents;
  _bounds: Rectangle;
  _destroyed = false;
  _state = { visible: false, minimized: false, maximized: false, fullScreen: false, title: '' };

  constructor(options: Record<string, unknown> = {}) {
    super('BrowserWindow', events);
    clock.firstWindow ||= performance.now();
    clock.work ||= worked() - clock.workBefore;
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    for (const name of Object.keys(options))
      if (!knownOptions.has(name)) throw new UnlistedMember('BrowserWindow options', name);
    const preferences = (options['webPreferences'] ?? {}) as Record<string, unknown>;
    record('BrowserWindow', options);
    const number = (name: string, or: number) => (typeof options[name] === 'number' ? options[name] : or);
    this._bounds = {
      x: number('x', 0),
      y: number('y', 0),
      width: number('width', 800),
      height: number('height', 600),
    };
    this._state.visible = options['show'] !== false;
    this._state.title = String(options['title'] ?? '');
    const preload = typeof preferences['preload'] === 'string' ? preferences['preload'] : null;
    this.webContents = makeWebContents(preferences);
    this.id = this.webContents.id;
    wire.tell('window.open', {
      window: this.id,
      preload: preload === null ? null : readFileSync(preload, 'utf8'),
      width: this._bounds.width,
      height: this._bounds.height,
    });
    const self = labelled('BrowserWindow', strict('BrowserWindow', this));
    open.push(self);
    this.webContents.once('destroyed', () => self._gone());
    app.emit('browser-window-created', {}, self);
    return self;
  }

  static getAllWindows(): BrowserWindowClass[] {
    return [...open];
  }
  static getFocusedWindow(): BrowserWindowClass | null {
    return open.at(-1) ?? null;
  }
  static fromWebContents(contents: StandInWebContents): BrowserWindowClass | null {
    return open.find((each) => each.id === contents.id) ?? null;
  }
  static fromId(id: number): BrowserWindowClass | null {
    return open.find((each) => each.id === id) ?? null;
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
    if (this._destroyed) return;
    this.emit('ready-to-show');
  }
  show(): void {
    this._state.visible = true;
    this.emit('show');
  }
  showInactive(): void {
    this.show();
  }
  hide(): void {
    this._state.visible = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this._state.visible;
  }
  focus(): void {
    record('window.focus', { id: this.id });
    this.emit('focus');
  }
  isFocused(): boolean {
    return open.at(-1)?.id === this.id;
  }
  minimize(): void {
    this._state.minimized = true;
  }
  restore(): void {
    record('window.restore', { id: this.id });
    this._state.minimized = false;
  }
  isMinimized(): boolean {
    return this._state.minimized;
  }
  maximize(): void {
    this._state.maximized = true;
  }
  unmaximize(): void {
    this._state.maximized = false;
  }
  isMaximized(): boolean {
    return this._state.maximized;
  }
  setFullScreen(on: boolean): void {
    this._state.fullScreen = on;
  }
  isFullScreen(): boolean {
    return this._state.fullScreen;
  }
  getBounds(): Rectangle {
    return { ...this._bounds };
  }
  getNormalBounds(): Rectangle {
    return { ...this._bounds };
  }
  setBounds(bounds: Partial<Rectangle>): void {
    Object.assign(this._bounds, bounds);
  }
  getTitle(): string {
    return this._state.title;
  }
  setTitle(title: string): void {
    record('window.setTitle', { title });
    this._state.title = title;
  }
  setMenu(menu: unknown): void {
    record('window.setMenu', { set: menu !== null });
  }
  removeMenu(): void {
    record('window.removeMenu');
  }
  setMenuBarVisibility(visible: boolean): void {
    record('window.setMenuBarVisibility', { visible });
  }
  setContentProtection(on: boolean): void {
    record('window.setContentProtection', { on });
  }
  isDestroyed(): boolean {
    return this._destroyed;
  }
  close(): void {
    const event = cancellable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    record('window.destroy', { id: this.id });
    this.webContents._destroy();
  }
  _gone(): void {
    if (this._destroyed) return;
    this._destroyed = true;
    const at = open.findIndex((each) => each.id === this.id);
    if (at >= 0) open.splice(at, 1);
    this.emit('closed');
    if (open.length === 0 && !app._quitting) app.emit('window-all-closed');
  }
}

export { BrowserWindowClass as BrowserWindow };

app._closeAll = () => {
  for (const each of open.slice()) each.close();
  return open.length === 0;
};
