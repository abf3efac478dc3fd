import { join } from 'node:path';
import { cancellable, strict, StrictEmitter } from './strict.ts';
import { labelled, options, record, records, wire } from './state.ts';

const events = [
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'ready',
  'activate',
  'second-instance',
  'web-contents-created',
  'browser-window-created',
  'certificate-error',
  'select-client-certificate',
  'login',
  'render-process-gone',
  'child-process-gone',
  'open-url',
  'open-file',
];

/** Switches as Chromium reads them from the command line. */
const switches = new Map<string, string>();
for (const word of process.argv.slice(2)) {
  const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  if (name !== undefined) switches.set(name, value);
}

const commandLine = strict('app.commandLine', {
  hasSwitch: (name: string) => switches.has(name),
  getSwitchValue: (name: string) => switches.get(name) ?? '',
  appendSwitch: (name: string, value = '') => {
    record('app.commandLine.appendSwitch', { name, value });
    switches.set(name, value);
  },
});

class App extends StrictEmitter {
  commandLine = commandLine;
  isPackaged = options.packaged;
  name = 'Guichet';
  _paths = new Map<string, string>();
  _ready = false;
  _quitting = false;
  _lock = false;
  _whenReady: Promise<void>;
  _waitedFor = false;
  _becomeReady: () => void = () => undefined;
  _windows: () => number = () => 0;
  _closeAll: () => boolean = () => true;

  constructor() {
    super('app', events);
    this._whenReady = new Promise((resolve) => (this._becomeReady = resolve));
  }

  /** Ready comes after the turn in which main begins to wait for it: what must precede it can. */
  whenReady(): Promise<void> {
    if (!this._waitedFor) {
      this._waitedFor = true;
      setImmediate(() => {
        this._ready = true;
        this.emit('ready', {}, {});
        this._becomeReady();
      });
    }
    return this._whenReady;
  }
  isReady(): boolean {
    return this._ready;
  }
  getPath(name: string): string {
    return this._paths.get(name) ?? join(options.folder, name);
  }
  setPath(name: string, path: string): void {
    record('app.setPath', { name });
    this._paths.set(name, path);
  }
  setAppLogsPath(path?: string): void {
    record('app.setAppLogsPath', { path });
  }
  getAppPath(): string {
    return options.appPath;
  }
  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  getVersion(): string {
    return '0.1.0';
  }
  getLocale(): string {
    return options.locale;
  }
  getSystemLocale(): string {
    return options.locale;
  }
  getPreferredSystemLanguages(): string[] {
    return [options.locale];
  }
  setAppUserModelId(id: string): void {
    record('app.setAppUserModelId', { id });
  }
  enableSandbox(): void {
    record('app.enableSandbox', { ready: this._ready });
    if (this._ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }
  disableHardwareAcceleration(): void {
    record('app.disableHardwareAcceleration', { ready: this._ready });
  }
  requestSingleInstanceLock(data?: unknown): boolean {
    record('app.requestSingleInstanceLock', { data });
    this._lock = !options.secondInstance;
    return this._lock;
  }
  hasSingleInstanceLock(): boolean {
    return this._lock;
  }
  releaseSingleInstanceLock(): void {
    this._lock = false;
  }
  setAsDefaultProtocolClient(name: string): boolean {
    record('app.setAsDefaultProtocolClient', { name });
    return true;
  }
  focus(): void {
    record('app.focus');
  }
  relaunch(how?: unknown): void {
    record('app.relaunch', { how });
  }
  quit(): void {
    record('app.quit');
    if (this._quitting) return;
    const event = cancellable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this._quitting = true;
    if (!this._closeAll()) {
      this._quitting = false;
      return;
    }
    this._end(0);
  }
  exit(code = 0): void {
    record('app.exit', { code });
    this.emit('quit', {}, code);
    this._leave(code);
  }
  /** The last steps of a quit, once no window is left. */
  _end(code: number): void {
    const event = cancellable({});
    this.emit('will-quit', event);
    if (event.defaultPrevented) {
      this._quitting = false;
      return;
    }
    this.emit('quit', {}, code);
    this._leave(code);
  }
  _leave(code: number): void {
    void wire.ask('app.left', { code, records: records() }).then(() => process.exit(code));
  }
}

export type StandInApp = App;
export const app = labelled('app', strict('app', new App()));
