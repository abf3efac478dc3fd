/** At most so many in any minute for each name; the clock is given in milliseconds. */
export class RateLimit {
  readonly #starts = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds to wait; 0 counts the call in. */
  take(name: string, perMinute: number): number {
    const now = this.#now();
    const recent = (this.#starts.get(name) ?? []).filter((at) => now - at < 60_000);
    this.#starts.set(name, recent);
    const [first] = recent;
    if (recent.length >= perMinute && first !== undefined) return 60_000 - (now - first);
    recent.push(now);
    return 0;
  }
}
