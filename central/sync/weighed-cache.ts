import type { SyncStore } from './sync-store.ts';

/** Keeps what was asked for last, up to a weight; what was asked for longest ago goes first. */
export class WeighedCache<Value> {
  readonly #most: number;
  readonly #weightOf: (value: Value) => number;
  readonly #values = new Map<string, Value>();
  #weight = 0;

  constructor(most: number, weightOf: (value: Value) => number) {
    this.#most = most;
    this.#weightOf = weightOf;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  /** What was kept under this key before goes, and weighs nothing any more. */
  keep(key: string, value: Value): void {
    this.#drop(key);
    this.#values.set(key, value);
    this.#weight += this.#weightOf(value);
    for (const oldest of this.#values.keys()) {
      if (this.#weight <= this.#most) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.#weight -= this.#weightOf(value);
  }
}

/** One of each store, gone with it. */
export function perStore<Cache>(make: () => Cache): (store: SyncStore) => Cache {
  const caches = new WeakMap<SyncStore, Cache>();
  return (store) => {
    const known = caches.get(store) ?? make();
    caches.set(store, known);
    return known;
  };
}
