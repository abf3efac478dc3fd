import { network, record } from './state.ts';
import { outward } from './fetch.ts';
import { strict, StrictEmitter } from './strict.ts';

/** What the operating system tells and does: power, screens, notices, links, colours. */
class PowerMonitor extends StrictEmitter {
  _idleSeconds = 0;

  constructor() {
    super('powerMonitor', [
      'suspend',
      'resume',
      'lock-screen',
      'unlock-screen',
      'shutdown',
      'user-did-resign-active',
    ]);
  }
  getSystemIdleTime(): number {
    return this._idleSeconds;
  }
  getSystemIdleState(seconds: number): string {
    return this._idleSeconds >= seconds ? 'idle' : 'active';
  }
}
export const powerMonitor = strict('powerMonitor', new PowerMonitor());

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  workAreaSize: { width: 1920, height: 1040 },
  scaleFactor: 1,
};
class Screen extends StrictEmitter {
  _displays = [display];

  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed']);
  }
  getAllDisplays() {
    return this._displays;
  }
  getPrimaryDisplay() {
    return this._displays[0] ?? display;
  }
  getDisplayMatching() {
    return this.getPrimaryDisplay();
  }
  getDisplayNearestPoint() {
    return this.getPrimaryDisplay();
  }
}
export const screen = strict('screen', new Screen());

export const shell = strict('shell', {
  async openExternal(url: string): Promise<void> {
    record('shell.openExternal', { url });
  },
});

class NotificationClass extends StrictEmitter {
  _what: unknown;

  constructor(what: unknown) {
    super('Notification', ['show', 'click', 'close', 'failed', 'action', 'reply']);
    this._what = what;
    return strict('Notification', this);
  }
  static isSupported(): boolean {
    return true;
  }
  show(): void {
    record('Notification.show', this._what);
    shown.push(this);
    this.emit('show');
  }
  close(): void {
    this.emit('close');
  }
}
export { NotificationClass as Notification };
/** Shown, so that a test may click on one. */
export const shown: NotificationClass[] = [];

export const net = strict('net', {
  isOnline: (): boolean => network.online,
  get online(): boolean {
    return network.online;
  },
  fetch: outward,
});

class NativeTheme extends StrictEmitter {
  themeSource = 'system';
  shouldUseDarkColors = false;

  constructor() {
    super('nativeTheme', ['updated']);
  }
}
export const nativeTheme = strict('nativeTheme', new NativeTheme());
