import type { ZodType } from 'zod';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** When the content of a store must be forgotten. `lock` includes `logout`. */
export type ClearOn = 'lock' | 'logout' | 'never';

interface StoreDefinition<State extends object, Actions extends object> {
  /** Unique; also the name under which a `device` store is kept. */
  name: string;
  /** `device` survives a restart, in clear: never for anything about a person. */
  persist: 'device' | 'none';
  clearOn: ClearOn;
  initial: State;
  /** Needed for `device`: what was stored is unknown data until it is parsed. A state that does not parse is dropped. */
  schema?: ZodType<State>;
  actions: (set: (change: Partial<State>) => void, get: () => State) => Actions;
}

export interface DefinedStore<State extends object, Actions extends object> {
  name: string;
  /** Hook: subscribes to what the selector returns. */
  use: <Selected>(selector: (state: State) => Selected) => Selected;
  get: () => State;
  set: (change: Partial<State>) => void;
  subscribe: (listener: (state: State) => void) => () => void;
  reset: () => void;
  actions: Actions;
}

interface Clearable {
  clearOn: ClearOn;
  reset: () => void;
}

const defined = new Map<string, Clearable>();
const PREFIX = 'guichet.';

/** Declares state of the screen, once: its name, whether it stays on the device and when it is forgotten. */
export function defineStore<State extends object, Actions extends object>(
  definition: StoreDefinition<State, Actions>,
): DefinedStore<State, Actions> {
  const { name, persist, clearOn, initial, schema, actions } = definition;
  if (defined.has(name)) throw new Error(`store ${name} is defined twice`);
  const key = PREFIX + name;
  const kept = persist === 'device';
  const store = createStore<State>(() => (kept && schema ? readKept(key, schema, initial) : initial));
  if (kept) store.subscribe((state) => writeKept(key, state));
  const set = (change: Partial<State>) => store.setState(change);
  const reset = () => store.setState(initial, true);
  defined.set(name, { clearOn, reset });
  return {
    name,
    use: (selector) => useStore(store, selector),
    get: store.getState,
    set,
    subscribe: (listener) => store.subscribe(listener),
    reset,
    actions: actions(set, store.getState),
  };
}

/** Forgets what must be forgotten when the desk is locked or the person leaves. */
export function clearStores(event: 'lock' | 'logout'): void {
  for (const store of defined.values()) {
    if (store.clearOn === 'lock' || store.clearOn === event) store.reset();
  }
}

function readKept<State extends object>(key: string, schema: ZodType<State>, initial: State): State {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return initial;
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : initial;
  } catch {
    // Storage refused or garbage in it: preferences are not worth an error.
    return initial;
  }
}

function writeKept(key: string, state: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // A full or refused storage only means that the preference is asked again.
  }
}
