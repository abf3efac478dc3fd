import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { unlessEqual } from './unless-equal.ts';

const text = fc.constantFrom('a', 'b');
/** Few values each, so that two of them are often equal, or differ in one place. */
const entry = fc.record({
  right: text,
  does: fc.constantFrom('call', 'check', 'grant'),
  dueOn: fc.constantFrom(null, plainDate('2026-12-31'), plainDate('2027-03-31')),
  stake: fc.constantFrom(null, euroCents(1_000), euroCents(1_001)),
  missing: fc.array(fc.record({ fr: text, nl: text, de: text }), { maxLength: 2 }),
  taskId: text,
  taskOpen: fc.boolean(),
});
const result: fc.Arbitrary<RadarResult> = fc.record({
  dossierId: text,
  ver: fc.constantFrom(1, 2),
  entries: fc.array(entry, { maxLength: 2 }),
});

describe('unlessEqual', () => {
  it('keeps the object of before when, and only when, the new one says the same', () => {
    fc.assert(
      fc.property(result, result, fc.boolean(), (before, other, again) => {
        const now = again ? structuredClone(before) : other;
        const same = JSON.stringify(now) === JSON.stringify(before);
        expect(unlessEqual(before, now)).toBe(same ? before : now);
      }),
    );
  });

  it('misses no difference in one field', () => {
    fc.assert(
      fc.property(result, entry, entry, (one, a, b) => {
        for (const key of ['right', 'does', 'dueOn', 'stake', 'missing', 'taskId', 'taskOpen'] as const) {
          const before: RadarResult = { ...one, entries: [a] };
          const now: RadarResult = { ...one, entries: [{ ...a, [key]: b[key] }] };
          const same = JSON.stringify(a[key]) === JSON.stringify(b[key]);
          expect(unlessEqual(before, now)).toBe(same ? before : now);
        }
      }),
    );
  });

  it('takes the new one where there was none', () => {
    fc.assert(
      fc.property(result, (now) => {
        expect(unlessEqual(undefined, now)).toBe(now);
      }),
    );
  });
});
