import fc from 'fast-check';
import { expect, it } from 'vitest';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { instalmentsOf } from './instalments.ts';

it('loses no cent, whatever the debt and the number of instalments', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000_000 }), fc.integer({ min: 1, max: 60 }), (total, count) => {
      const parts = instalmentsOf(euroCents(total), count, plainDate('2026-01-31'));
      const cents = parts.map((part) => part.cents);
      expect(cents.reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(Math.max(...cents) - Math.min(...cents)).toBeLessThanOrEqual(1);
    }),
  );
});
