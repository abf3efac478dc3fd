import { ipcRenderer } from 'electron';
import { portWire } from '#shared/ipc/names.ts';

/** The page's window as far as it is used here: this room is Node's and knows no DOM. */
declare const window: {
  readonly location: { readonly origin: string };
  postMessage(message: unknown, targetOrigin: string, transfer: readonly unknown[]): void;
};

// The visitor's page gets the port that main forwards, and nothing else: no bridge, no question to ask.
ipcRenderer.on(portWire, ({ ports }) => {
  const [port] = ports;
  if (port !== undefined) window.postMessage({ [portWire]: 'visitor' }, window.location.origin, [port]);
});
