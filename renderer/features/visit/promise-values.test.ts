import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { promiseDay, promiseOf } from './promise-values.ts';

const TODAY = plainDate('2026-11-23');

describe('the day of a promise', () => {
  it('may be typed without its year, and is never past', () => {
    expect(promiseDay('27/11', TODAY)).toBe('2026-11-27');
    expect(promiseDay('3/1', TODAY)).toBe('2027-01-03');
    expect(promiseDay('27/11/2026', TODAY)).toBe('2026-11-27');
    expect(promiseDay('22/11/2026', TODAY)).toBeNull();
    expect(promiseDay('31/11', TODAY)).toBeNull();
    expect(promiseDay('vendredi', TODAY)).toBeNull();
  });

  it('is the typed one within the year to come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const day = addDays(TODAY, days);
        const [, month, date] = day.split('-').map(Number);
        expect(promiseDay(`${date}/${month}`, TODAY)).toBe(day);
      }),
    );
  });
});

describe('a promise', () => {
  const values = { kind: 'weWill' as const, what: 'Rappeler', due: '27/11', amount: '' };

  it('has words and a day', () => {
    expect(promiseOf(values, TODAY, 'paiement')).toMatchObject({ value: { what: 'Rappeler', cents: null } });
    expect(promiseOf({ ...values, what: ' ', due: '' }, TODAY, 'paiement')).toEqual({
      ok: false,
      faults: ['what', 'due'],
    });
  });

  it('to pay has an amount, and words of its own when none were typed', () => {
    const pays = { ...values, kind: 'theyPay' as const, what: '', amount: '180,00' };
    expect(promiseOf(pays, TODAY, 'paiement')).toMatchObject({ value: { what: 'paiement', cents: 18_000 } });
    expect(promiseOf({ ...pays, amount: '0' }, TODAY, 'paiement')).toMatchObject({ faults: ['amount'] });
  });
});
