import { describe, expect, it } from 'vitest';
import { median, medianInterval, quantile } from './statistics.ts';

describe('statistics of a campaign', () => {
  it('takes quantiles by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile(hundred, 1)).toBe(100);
    expect(quantile([7], 0.99)).toBe(7);
  });

  it('takes the middle of an odd and of an even number of rounds', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('gives the order statistics that books give for the median', () => {
    const ranks = (n: number) => medianInterval(Array.from({ length: n }, (_, i) => i + 1));
    // 7 values: the extremes, 1 - 2/128; 9 values: 2nd and 8th, 1 - 20/512; 15 values: 4th and 12th.
    expect(ranks(7)).toMatchObject({ low: 1, median: 4, high: 7 });
    expect(ranks(7).coverage).toBeCloseTo(1 - 2 / 128, 10);
    expect(ranks(9)).toMatchObject({ low: 2, high: 8 });
    expect(ranks(9).coverage).toBeCloseTo(1 - 20 / 512, 10);
    expect(ranks(15)).toMatchObject({ low: 4, high: 12 });
    expect(ranks(15).coverage).toBeCloseTo(1 - (2 * (1 + 15 + 105 + 455)) / 2 ** 15, 10);
  });

  it('does not pretend with few rounds', () => {
    expect(medianInterval([1, 2, 3])).toMatchObject({ low: 1, high: 3, coverage: 0.75 });
  });
});
