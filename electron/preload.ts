import { contextBridge, ipcRenderer } from 'electron';
import {
  bridgeName,
  eventWire,
  hostEventNames,
  pageChannelNames,
  pageWire,
  portPurposes,
  portWire,
} from '#shared/ipc/names.ts';

type Ports = Parameters<typeof ipcRenderer.postMessage>[2] & readonly unknown[];

/** The page's window as far as it is used here: this room is Node's and knows no DOM. */
declare const window: {
  readonly location: { readonly origin: string };
  addEventListener(
    type: 'message',
    listener: (event: { source: unknown; origin: string; data: unknown; ports: NonNullable<Ports> }) => void,
  ): void;
};

// The page gets one function for each question, and an ear. It never holds ipcRenderer, a channel name or an event.
const questions = pageChannelNames.map((name) => [
  name,
  (args: unknown): Promise<unknown> => ipcRenderer.invoke(pageWire, name, args),
]);

function on(name: unknown, listener: unknown): () => void {
  const known = hostEventNames.some((each) => each === name);
  if (!known || typeof listener !== 'function') return () => undefined;
  const hear = (_event: unknown, told: unknown, payload: unknown): void => {
    if (told === name) listener(payload);
  };
  ipcRenderer.on(eventWire, hear);
  return () => void ipcRenderer.off(eventWire, hear);
}

contextBridge.exposeInMainWorld(bridgeName, Object.freeze({ ...Object.fromEntries(questions), on }));

// Ports cannot cross the bridge: the page posts one to its own window, and it goes on from here.
window.addEventListener('message', ({ source, origin, data, ports }) => {
  if (source !== window || origin !== window.location.origin) return;
  const purpose: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, portWire) : undefined;
  const [port] = ports;
  if (port !== undefined && portPurposes.some((each) => each === purpose))
    ipcRenderer.postMessage(portWire, purpose, [port]);
});
