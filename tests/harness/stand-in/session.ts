import { outward } from './fetch.ts';
import { ProtocolOfSession } from './protocol.ts';
import { labelled, record } from './state.ts';
import { strict, StrictEmitter, UnlistedMember } from './strict.ts';
import { makeWebRequest } from './web-request.ts';

type AnyFunction = (...args: never[]) => unknown;

class Session extends StrictEmitter {
  protocol: ProtocolOfSession;
  webRequest: object;
  _partition: string;
  _askWebRequest: ReturnType<typeof makeWebRequest>['ask'];
  /** Handlers that decide, by the name of their setter without `set`. */
  _deciders = new Map<string, AnyFunction>();

  constructor(partition: string) {
    super('session', ['will-download', 'select-usb-device', 'select-hid-device', 'select-serial-port']);
    this._partition = partition;
    this.protocol = strict('session.protocol', new ProtocolOfSession());
    const { webRequest, ask } = makeWebRequest();
    this.webRequest = webRequest;
    this._askWebRequest = ask;
  }

  _decide(name: string, handler: AnyFunction | null): void {
    record(`session.set${name}`, { partition: this._partition, set: handler !== null });
    if (handler === null) this._deciders.delete(name);
    else this._deciders.set(name, handler);
  }
  setPermissionRequestHandler(handler: AnyFunction | null): void {
    this._decide('PermissionRequestHandler', handler);
  }
  setPermissionCheckHandler(handler: AnyFunction | null): void {
    this._decide('PermissionCheckHandler', handler);
  }
  setDevicePermissionHandler(handler: AnyFunction | null): void {
    this._decide('DevicePermissionHandler', handler);
  }
  setDisplayMediaRequestHandler(handler: AnyFunction | null): void {
    this._decide('DisplayMediaRequestHandler', handler);
  }
  setBluetoothPairingHandler(handler: AnyFunction | null): void {
    this._decide('BluetoothPairingHandler', handler);
  }
  setUSBProtectedClassesHandler(handler: AnyFunction | null): void {
    this._decide('USBProtectedClassesHandler', handler);
  }
  setCertificateVerifyProc(handler: AnyFunction | null): void {
    this._decide('CertificateVerifyProc', handler);
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    record('session.setSpellCheckerEnabled', { enabled });
  }
  setSSLConfig(config: unknown): void {
    record('session.setSSLConfig', config);
  }
  fetch(url: string, init?: RequestInit & { duplex?: 'half' }): Promise<Response> {
    return outward(url, init);
  }
  async clearCache(): Promise<void> {
    record('session.clearCache');
  }
  async clearStorageData(what?: unknown): Promise<void> {
    record('session.clearStorageData', what);
  }
  async closeAllConnections(): Promise<void> {
    record('session.closeAllConnections');
  }
  isPersistent(): boolean {
    return this._partition.startsWith('persist:');
  }
}

export type StandInSession = Session;
const sessions = new Map<string, Session>();

export const sessionOf = (partition: string): Session | undefined => sessions.get(partition);
export const allSessions = (): readonly Session[] => [...sessions.values()];

export const session = strict('session', {
  fromPartition(partition: string, how: unknown = {}): Session {
    const known = sessions.get(partition);
    if (known !== undefined) return known;
    record('session.fromPartition', { partition, how });
    const made = labelled(`session ${partition}`, strict('session', new Session(partition)));
    sessions.set(partition, made);
    return made;
  },
  /** The desk has a session of its own: the default one is nobody's. */
  get defaultSession(): never {
    throw new UnlistedMember('session', 'defaultSession');
  },
});
