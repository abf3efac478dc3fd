const WINDOW_MS = 60_000;
const MAX_FAILURES = 10;
/** Beyond this many keys the oldest windows are dropped: guessing badges must not fill the memory. */
const MAX_KEYS = 10_000;

/**
 * Counts wrong passwords, not sign-ins: a shift that starts at one counter must not lock itself out,
 * and whoever knows the password has nothing to guess.
 */
export class FailedAttempts {
  readonly #windows = new Map<string, { since: number; failures: number }>();

  /** Seconds to wait before the next attempt, or 0. */
  secondsToWait(key: string, nowMs: number): number {
    const window = this.#windows.get(key);
    if (!window || nowMs - window.since >= WINDOW_MS || window.failures < MAX_FAILURES) return 0;
    return Math.ceil((window.since + WINDOW_MS - nowMs) / 1000);
  }

  failed(key: string, nowMs: number): void {
    const window = this.#windows.get(key);
    if (window && nowMs - window.since < WINDOW_MS) window.failures += 1;
    else {
      this.#windows.delete(key);
      this.#windows.set(key, { since: nowMs, failures: 1 });
    }
    if (this.#windows.size > MAX_KEYS)
      for (const oldest of [...this.#windows.keys()].slice(0, 1)) this.#windows.delete(oldest);
  }
}
