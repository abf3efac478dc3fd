import { record } from './state.ts';
import { strict } from './strict.ts';

type Listener = (
  details: Record<string, unknown>,
  answer: (response: Record<string, unknown>) => void,
) => void;

/** The hooks on requests of one session; main's own fetch passes them, as in Electron. */
export function makeWebRequest() {
  const listeners = new Map<string, { readonly filter: unknown; readonly listener: Listener }>();
  const hook = (name: string) => (filterOrListener: unknown, maybe?: unknown) => {
    const listener = (typeof filterOrListener === 'function' ? filterOrListener : maybe) as Listener | null;
    const filter = typeof filterOrListener === 'function' ? null : filterOrListener;
    record(`webRequest.${name}`, { filter });
    if (typeof listener === 'function') listeners.set(name, { filter, listener });
    else listeners.delete(name);
  };
  const webRequest = strict('webRequest', {
    onBeforeRequest: hook('onBeforeRequest'),
    onBeforeSendHeaders: hook('onBeforeSendHeaders'),
    onHeadersReceived: hook('onHeadersReceived'),
  });
  /** What a hook answers to a request; an empty answer when there is none. */
  const ask = (name: string, details: Record<string, unknown>): Promise<Record<string, unknown>> =>
    new Promise((resolve) => {
      const known = listeners.get(name);
      if (known === undefined) resolve({});
      else known.listener(details, resolve);
    });
  return { webRequest, ask };
}
