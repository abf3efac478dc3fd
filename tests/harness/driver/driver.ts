import type { Wire } from '../wire.ts';

/** What stands for Chromium: the real one, or nothing at all for tests of main alone. */
export interface Driver {
  /** Answers what the process of main asks of its windows. */
  serve(wire: Wire): void;
}

export interface NoBrowser extends Driver {
  /** Main's first window has asked for its page. */
  readonly loaded: Promise<void>;
}

/** Windows that load at once and show nothing. */
export function noBrowser(): NoBrowser {
  let first: () => void = () => undefined;
  const loaded = new Promise<void>((resolve) => (first = resolve));
  return {
    loaded,
    serve(wire) {
      for (const method of [
        'window.open',
        'window.destroy',
        'window.deliver',
        'window.portPost',
        'window.portClose',
      ])
        wire.answer(method, () => undefined);
      wire.answer('window.load', () => first());
      wire.answer('window.pdf', () => new Uint8Array());
    },
  };
}
