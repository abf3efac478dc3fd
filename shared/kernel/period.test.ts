import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  covers,
  intersect,
  lastDayIncluded,
  overlaps,
  period,
  periodOfDays,
  periodOfQuarter,
  periodSchema,
} from './period.ts';
import { plainDate, plainDateFromEpochDay } from './plain-date.ts';
import { quarter } from './quarter.ts';

// Few days, so that ends meet often.
const days = fc.integer({ min: 20_000, max: 20_030 });
const periods = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([from, length]) =>
    period(plainDateFromEpochDay(from), length === null ? null : plainDateFromEpochDay(from + length)),
  );

it('intersect and overlaps say what covers says day by day', () => {
  fc.assert(
    fc.property(periods, periods, (a, b) => {
      const both = intersect(a, b);
      expect(overlaps(a, b)).toBe(both !== null);
      expect(overlaps(b, a)).toBe(overlaps(a, b));
      for (let day = 19_995; day < 20_050; day += 1) {
        const date = plainDateFromEpochDay(day);
        expect(both !== null && covers(both, date)).toBe(covers(a, date) && covers(b, date));
      }
    }),
  );
});

it('touching periods do not overlap', () => {
  const first = period(plainDate('2026-01-01'), plainDate('2026-04-01'));
  const second = period(plainDate('2026-04-01'), null);
  expect(overlaps(first, second)).toBe(false);
  expect(covers(first, plainDate('2026-04-01'))).toBe(false);
  expect(covers(second, plainDate('2026-04-01'))).toBe(true);
});

it('shows the last day included', () => {
  expect(lastDayIncluded(periodOfQuarter(quarter('2026Q1')))).toBe('2026-03-31');
  expect(lastDayIncluded(period(plainDate('2026-01-01'), null))).toBeNull();
  expect(periodOfDays(plainDate('2026-01-01'), plainDate('2026-01-01'))).toEqual({
    from: '2026-01-01',
    to: '2026-01-02',
  });
});

it('refuses a period without a day', () => {
  expect(periodSchema.safeParse({ from: '2026-01-02', to: '2026-01-02' }).error?.issues[0]?.message).toBe(
    'period.empty',
  );
  expect(periodSchema.safeParse({ from: '2026-01-01', to: null }).success).toBe(true);
  expect(() => period(plainDate('2026-01-02'), plainDate('2026-01-01'))).toThrow('at least one day');
});
