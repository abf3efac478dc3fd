/** The value below which a share `q` of the values lies (nearest rank). NaN for no value at all. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Chance that the interval holds the true median, whatever the shape of the noise. */
  readonly coverage: number;
}

/**
 * The median with the narrowest pair of order statistics that holds it in 95 of 100 campaigns or more. It supposes
 * nothing about the noise but that rounds do not influence each other. Fewer than six values cannot reach 95 %: the
 * whole range is then given, with what it is worth.
 */
export function medianInterval(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  let outside = 0;
  let term = 0.5 ** n;
  let depth = 0;
  // `outside` is the chance that fewer than `depth + 1` values fall on one given side of the true median.
  while (
    depth < Math.floor((n - 1) / 2) &&
    1 - 2 * (outside + term + (term * (n - depth)) / (depth + 1)) >= 0.95
  ) {
    outside += term;
    term = (term * (n - depth)) / (depth + 1);
    depth += 1;
  }
  return {
    low: sorted[depth] ?? Number.NaN,
    median: median(sorted),
    high: sorted[n - 1 - depth] ?? Number.NaN,
    coverage: n === 0 ? 0 : 1 - 2 * (outside + term),
  };
}
