import { strict, StrictEmitter } from './strict.ts';

/** The end of a port that is somewhere else: in a page, or the other end of a pair made in main. */
export interface FarEnd {
  post(data: unknown, ports: readonly StandInPort[]): void;
  start(): void;
  close(): void;
}

class Port extends StrictEmitter {
  _far: FarEnd | null;
  _started = false;
  _closed = false;
  _waiting: unknown[] = [];

  constructor(far: FarEnd | null) {
    super('MessagePortMain', ['message', 'close']);
    this._far = far;
  }

  postMessage(data: unknown, transfer: StandInPort[] = []): void {
    // What structured clone refuses must fail here and not on the way.
    if (!this._closed) this._far?.post(structuredClone(data), transfer);
  }
  start(): void {
    if (this._started) return;
    this._started = true;
    this._far?.start();
    for (const event of this._waiting.splice(0)) this.emit('message', event);
  }
  close(): void {
    if (this._closed) return;
    this._far?.close();
    this._ended();
  }
  /** Something arrived from the other end. */
  _deliver(data: unknown, ports: StandInPort[] = []): void {
    const event = { data, ports };
    if (this._started) this.emit('message', event);
    else this._waiting.push(event);
  }
  _ended(): void {
    if (this._closed) return;
    this._closed = true;
    this.emit('close');
  }
}

export type StandInPort = Port;
export const makePort = (far: FarEnd | null): Port => strict('MessagePortMain', new Port(far));

/** A pair in main itself. */
export class MessageChannelMain {
  port1: Port;
  port2: Port;

  constructor() {
    const ends: Port[] = [];
    const far = (index: number): FarEnd => ({
      post: (data, ports) => queueMicrotask(() => ends[index]?._deliver(data, [...ports])),
      start: () => undefined,
      close: () => queueMicrotask(() => ends[index]?._ended()),
    });
    this.port1 = makePort(far(1));
    this.port2 = makePort(far(0));
    ends.push(this.port1, this.port2);
  }
}

/** Ports whose other end is in a page, by number. */
const inPages = new Map<string, Port>();

/** A port that a page sent to main. */
export function portFromPage(key: string, far: FarEnd): Port {
  const port = makePort(far);
  inPages.set(key, port);
  return port;
}

export const portInPage = (key: string): Port | undefined => inPages.get(key);

/** Every port of a page that is gone. */
export function endPortsOf(prefix: string): void {
  for (const [key, port] of inPages) {
    if (!key.startsWith(prefix)) continue;
    inPages.delete(key);
    port._ended();
  }
}

/** Joins a port of main with one in a page: what arrives at one goes on to the other. */
export function relay(from: StandInPort, to: StandInPort): void {
  from.on('message', ({ data, ports }: { data: unknown; ports: StandInPort[] }) =>
    to.postMessage(data, ports),
  );
  to.on('message', ({ data, ports }: { data: unknown; ports: StandInPort[] }) =>
    from.postMessage(data, ports),
  );
  from.on('close', () => to.close());
  to.on('close', () => from.close());
  from.start();
  to.start();
}
