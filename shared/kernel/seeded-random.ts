import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { assert } from './assert.ts';
import type { Random } from './ports.ts';

/**
 * Repeatable chance: the same seed gives the same draws on every machine. For the demo fund, tests
 * and simulations only; it is not fit for secrets.
 */
export type SeededRandom = Random & {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform whole number, both ends included. */
  int(min: number, max: number): number;
  /** True with probability p. */
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An item, each as likely as its weight; weights need not sum to 1. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
  normal(mean: number, sd: number): number;
  exponential(mean: number): number;
  poisson(lambda: number): number;
  /** `median` of the values, `sigma` of their logarithm. */
  logNormal(median: number, sigma: number): number;
  /** Number of failures before the first success of probability p: 0, 1, 2… */
  geometric(p: number): number;
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[];
  /** An independent stream: it depends on the seed and the label only, not on what was drawn before. */
  fork(label: string | number): SeededRandom;
};

export function seededRandom(seed: string | number): SeededRandom {
  const next32 = sfc32(seed);
  // 53 random bits: all that a number in [0, 1) can hold.
  const next = (): number => ((next32() >>> 5) * 67_108_864 + (next32() >>> 6)) / 9_007_199_254_740_992;

  function int(min: number, max: number): number {
    assert(Number.isInteger(min) && Number.isInteger(max) && min <= max, 'int needs whole bounds, min ≤ max');
    return min + Math.floor(next() * (max - min + 1));
  }

  function pick<T>(items: readonly T[]): T {
    assert(items.length > 0, 'nothing to pick from');
    return at(items, int(0, items.length - 1));
  }

  function weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    let total = 0;
    for (const [, weight] of items) {
      assert(weight >= 0, 'weights are not negative');
      total += weight;
    }
    assert(total > 0, 'at least one weight is positive');
    let rest = next() * total;
    for (const [item, weight] of items) {
      if (rest < weight) return item;
      rest -= weight;
    }
    // Rounding may leave a crumb at the very end: it belongs to the last item that can be drawn.
    return at(
      items.filter(([, weight]) => weight > 0),
      -1,
    )[0];
  }

  function normal(mean: number, sd: number): number {
    // Box–Muller; 1 − next() is never 0, whose logarithm is infinite.
    return mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  }

  function poisson(lambda: number): number {
    assert(lambda >= 0, 'lambda is not negative');
    // Sums of Poisson draws are Poisson: steps of 30 keep exp(-lambda) far from underflow.
    let count = 0;
    for (let rest = lambda; rest > 0; rest -= 30) {
      const limit = Math.exp(-Math.min(rest, 30));
      for (let product = next(); product > limit; product *= next()) count += 1;
    }
    return count;
  }

  function geometric(p: number): number {
    assert(p > 0 && p <= 1, 'p lies in (0, 1]');
    return p === 1 ? 0 : Math.floor(Math.log(1 - next()) / Math.log(1 - p));
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i -= 1) {
      const j = int(0, i);
      const held = at(result, i);
      result[i] = at(result, j);
      result[j] = held;
    }
    return result;
  }

  return {
    next,
    int,
    chance: (p) => next() < p,
    pick,
    weighted,
    normal,
    exponential: (mean) => -mean * Math.log(1 - next()),
    poisson,
    logNormal: (median, sigma) => median * Math.exp(normal(0, sigma)),
    geometric,
    shuffle,
    fork: (label) => seededRandom(`${typeof seed}:${seed}/${typeof label}:${label}`),
    bytes: (n) => Uint8Array.from({ length: n }, () => next32() & 0xff),
  };
}

/** Small Fast Counter (sfc32 of PractRand): 128 bits of state, fast, passes the usual batteries. */
function sfc32(seed: string | number): () => number {
  const digest = sha256(utf8ToBytes(`${typeof seed}:${seed}`));
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
  let a = view.getUint32(0) | 0;
  let b = view.getUint32(4) | 0;
  let c = view.getUint32(8) | 0;
  let counter = view.getUint32(12) | 0;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}

function at<T>(items: readonly T[], index: number): T {
  assert(index < items.length && items.length > 0, 'index out of range');
  // Safe after the check above; comparing with undefined instead would refuse lists that hold undefined.
  return items.at(index) as T;
}
