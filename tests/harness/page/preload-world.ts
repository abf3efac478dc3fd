import type { Codec } from './codec.ts';
import type { makeMembrane as MakeMembrane } from './membrane.ts';

/** What the preload's world says to the driver, as text of the codec. */
export type FromPreload =
  | { readonly op: 'invoke'; readonly no: number; readonly channel: string; readonly args: unknown[] }
  | { readonly op: 'send'; readonly channel: string; readonly args: unknown[]; readonly ports: string[] }
  | { readonly op: 'port'; readonly key: string; readonly data: unknown }
  | { readonly op: 'portClosed'; readonly key: string }
  | { readonly op: 'preloadError'; readonly text: string };

/** What the driver says to the preload's world. */
export type ToPreload =
  | { readonly op: 'answer'; readonly no: number; readonly value?: unknown; readonly error?: string }
  | { readonly op: 'deliver'; readonly channel: string; readonly args: unknown[]; readonly ports: string[] }
  | { readonly op: 'portPost'; readonly key: string; readonly data: unknown }
  | { readonly op: 'portClose'; readonly key: string };

interface Names {
  readonly toPreload: string;
  readonly toPage: string;
  readonly binding: string;
  readonly deliver: string;
}

/**
 * `electron` as a sandboxed preload finds it, in an isolated world of Chromium: `contextBridge`, `ipcRenderer` and
 * nothing of Node. Whole in itself: its own text is put into the page.
 */
export function preloadWorld(
  codec: Codec,
  makeMembrane: typeof MakeMembrane,
  names: Names,
  preload: (require: (name: string) => unknown, module: object, exports: object, process: object) => void,
): void {
  if (window !== window.top) return;
  const say = (said: FromPreload): void => {
    const binding = Reflect.get(globalThis, names.binding) as (text: string) => void;
    binding(codec.encode({ said, url: location.href }));
  };
  const unlisted = (owner: string, target: object): object =>
    new Proxy(target, {
      get(object, member) {
        if (member in object || typeof member === 'symbol' || member === 'then')
          return Reflect.get(object, member);
        throw new Error(`electron stand-in: ${owner}.${member} is not listed.`);
      },
    });

  const ports = new Map<string, MessagePort>();
  const keep = (key: string, port: MessagePort): string => {
    ports.set(key, port);
    port.onmessage = ({ data }) => say({ op: 'port', key, data });
    // Chromium tells when the other end is gone.
    port.addEventListener('close', () => say({ op: 'portClosed', key }));
    return key;
  };
  let lastPort = 0;
  const takePort = (port: MessagePort): string => keep(`p${++lastPort}`, port);

  const answers = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastAsk = 0;
  type Listener = (event: object, ...args: unknown[]) => void;
  const listeners = new Map<string, Set<Listener>>();
  const ipcRenderer = unlisted('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        lastAsk += 1;
        answers.set(lastAsk, { resolve, reject });
        say({ op: 'invoke', no: lastAsk, channel, args });
      }),
    send: (channel: string, ...args: unknown[]) => say({ op: 'send', channel, args, ports: [] }),
    postMessage: (channel: string, message: unknown, transfer: MessagePort[] = []) =>
      say({ op: 'send', channel, args: [message], ports: transfer.map(takePort) }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  });

  const membrane = makeMembrane(names.toPage, names.toPreload, () => undefined);
  const contextBridge = unlisted('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => {
      const said = { op: 'expose', key, api: membrane.pack(api) };
      document.dispatchEvent(new CustomEvent(names.toPage, { detail: said }));
    },
  });

  const deliver = (text: string): void => {
    const told = codec.decode(text) as ToPreload;
    if (told.op === 'answer') {
      const asked = answers.get(told.no);
      answers.delete(told.no);
      if (told.error === undefined) asked?.resolve(told.value);
      else asked?.reject(new Error(told.error));
    } else if (told.op === 'portPost') ports.get(told.key)?.postMessage(told.data);
    else if (told.op === 'portClose') {
      ports.get(told.key)?.close();
      ports.delete(told.key);
    } else {
      const given = told.ports.map((key) => {
        const { port1, port2 } = new MessageChannel();
        keep(key, port1);
        return port2;
      });
      for (const listener of listeners.get(told.channel) ?? [])
        listener({ sender: ipcRenderer, ports: given }, ...told.args);
    }
  };
  Reflect.set(globalThis, names.deliver, deliver);

  const module = { exports: {} };
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer')
      return unlisted('electron (preload)', { contextBridge, ipcRenderer });
    throw new Error(`module not found: ${name}`);
  };
  try {
    preload(require, module, module.exports, {
      platform: 'linux',
      versions: {},
      env: {},
      argv: [],
      sandboxed: true,
    });
  } catch (error) {
    say({
      op: 'preloadError',
      text: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
