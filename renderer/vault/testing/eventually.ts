import { vi } from 'vitest';

/** Far more than anything takes: a bound that ends a hang. vitest's own second is less than a busy machine may need. */
const HANG_MS = 30_000;
/** By default a test that waits sixty times sleeps for three seconds. */
const LOOK_MS = 5;

/** Tries until it does not throw any more, and says what it threw last when it never does. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: HANG_MS, interval: LOOK_MS });
}
