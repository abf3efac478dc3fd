/** What one world says to the other; the detail of a DOM event, which Chromium clones on its way across. */
export type Said =
  | { readonly op: 'call'; readonly fn: number; readonly args: unknown }
  | { readonly op: 'return'; readonly ok: boolean; readonly value: unknown }
  | { readonly op: 'settle'; readonly promise: number; readonly ok: boolean; readonly value: unknown }
  | { readonly op: 'expose'; readonly key: string; readonly api: unknown };

export interface Membrane {
  /** Functions and promises become numbers, everything else a copy. */
  pack(value: unknown): unknown;
  /** Copies come out frozen, functions as functions that ask across. */
  unpack(packed: unknown): unknown;
}

/**
 * One side of the context bridge. A call is synchronous, as in Electron; values are copied, functions proxied, promises
 * settled later. Whole in itself: its own text is put into both worlds.
 */
export function makeMembrane(
  sayName: string,
  hearName: string,
  onExpose: (key: string, api: unknown, membrane: Membrane) => void,
): Membrane {
  // Taken before any script of the page could replace them.
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const Custom = CustomEvent;
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let promises = 0;
  let answered: { ok: boolean; value: unknown } | null = null;

  const say = (said: Said): void =>
    void Reflect.apply(dispatchEvent, document, [new Custom(sayName, { detail: said })]);

  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') {
      functions.push(value as (...args: unknown[]) => unknown);
      return { $fn: functions.length - 1 };
    }
    if (value instanceof Promise) {
      promises += 1;
      const promise = promises;
      value.then(
        (settled) => say({ op: 'settle', promise, ok: true, value: pack(settled) }),
        (error: unknown) =>
          say({
            op: 'settle',
            promise,
            ok: false,
            value: error instanceof Error ? error.message : String(error),
          }),
      );
      return { $promise: promise };
    }
    if (typeof value !== 'object' || value === null) return { $plain: value };
    if (Array.isArray(value)) return { $list: value.map(pack) };
    const proto: unknown = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null) return { $plain: value };
    return { $object: Object.entries(value).map(([key, each]) => [key, pack(each)]) };
  };

  const unpack = (packed: unknown): unknown => {
    const known = packed as Record<string, unknown>;
    if ('$fn' in known) {
      const fn = Number(known['$fn']);
      return Object.freeze((...args: unknown[]) => {
        answered = null;
        say({ op: 'call', fn, args: pack(args) });
        const answer = answered as { ok: boolean; value: unknown } | null;
        if (answer === null) throw new Error('the other world is gone');
        if (!answer.ok) throw new Error(String(answer.value));
        return unpack(answer.value);
      });
    }
    if ('$promise' in known)
      return new Promise(
        (resolve, reject) => void waiting.set(Number(known['$promise']), { resolve, reject }),
      );
    if ('$list' in known) return Object.freeze((known['$list'] as unknown[]).map(unpack));
    if ('$object' in known)
      return Object.freeze(
        Object.fromEntries(
          (known['$object'] as [string, unknown][]).map(([key, each]) => [key, unpack(each)]),
        ),
      );
    return known['$plain'];
  };

  const membrane = { pack, unpack };
  const hear = (event: Event): void => {
    event.stopImmediatePropagation();
    const said = (event as CustomEvent<Said>).detail;
    if (said.op === 'expose') onExpose(said.key, said.api, membrane);
    else if (said.op === 'return') answered = said;
    else if (said.op === 'settle') {
      const asked = waiting.get(said.promise);
      waiting.delete(said.promise);
      if (said.ok) asked?.resolve(unpack(said.value));
      else asked?.reject(new Error(String(said.value)));
    } else {
      try {
        const value = functions[said.fn]?.(...(unpack(said.args) as unknown[]));
        say({ op: 'return', ok: true, value: pack(value) });
      } catch (error) {
        say({ op: 'return', ok: false, value: error instanceof Error ? error.message : String(error) });
      }
    }
  };
  Reflect.apply(addEventListener, document, [hearName, hear]);
  return membrane;
}
