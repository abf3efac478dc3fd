import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoDigits } from './civil-day.ts';
import { ssinVerdicts } from './number-verdicts.fixture.ts';
import { addDays, dayOf, monthOf, plainDate, plainDateFromEpochDay, yearOf } from './plain-date.ts';
import {
  birthDateOfSsin,
  formatSsin,
  isBisNumber,
  maskSsin,
  parseSsin,
  type Ssin,
  sexOfSsin,
  ssinSchema,
} from './ssin.ts';

const today = plainDate('2026-11-23');

/** Valid numbers built by the definition, without the module's own arithmetic. */
const people = fc
  .record({
    birth: fc.integer({ min: -25_567, max: 20_780 }).map(plainDateFromEpochDay), // 1900-01-01 – 2026-11-23
    order: fc.integer({ min: 1, max: 998 }),
    bis: fc.constantFrom(0, 20, 40),
  })
  .map(({ birth, order, bis }) => {
    const base = `${twoDigits(yearOf(birth) % 100)}${twoDigits(monthOf(birth) + bis)}${twoDigits(dayOf(birth))}${String(order).padStart(3, '0')}`;
    const number = yearOf(birth) >= 2000 ? 2_000_000_000 + Number(base) : Number(base);
    return { text: base + twoDigits(97 - (number % 97)), birth, order, bis };
  });

function parsed(text: string): Ssin {
  const result = parseSsin(text);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('parseSsin', () => {
  it('accepts every number made by the rules, with its parts', () => {
    fc.assert(
      fc.property(people, ({ text, birth, order, bis }) => {
        const ssin = parsed(text);
        expect(birthDateOfSsin(ssin)).toBe(birth);
        expect(sexOfSsin(ssin)).toBe(bis === 20 ? 'unknown' : order % 2 === 1 ? 'm' : 'f');
        expect(isBisNumber(ssin)).toBe(bis > 0);
        expect(parseSsin(formatSsin(ssin), today)).toEqual({ ok: true, value: ssin });
        expect(ssinSchema.parse(text)).toBe(text);
      }),
    );
  });

  it('locates every wrong single digit once the date of today is known', () => {
    fc.assert(
      fc.property(people, fc.nat(10), fc.integer({ min: 1, max: 9 }), ({ text }, index, change) => {
        const digit = (Number(text[index]) + change) % 10;
        const result = parseSsin(text.slice(0, index) + digit + text.slice(index + 1), today);
        if (result.ok) {
          // 20.. for 19..: both births lie in the past, and no arithmetic can tell.
          expect(yearOf(birthDateOfSsin(result.value))).not.toBe(yearOf(birthDateOfSsin(parsed(text))));
          expect(index).toBeLessThan(2);
          return;
        }
        const located = 'positions' in result.error ? result.error.positions : [];
        expect(located.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('says which part is wrong', () => {
    const cases: readonly (readonly [string, object])[] = [
      ['', { code: 'empty' }],
      ['98.04.17-902.9', { code: 'length', expected: 11, got: 10 }],
      ['98.04.17-902.923', { code: 'length', expected: 11, got: 12 }],
      ['98.O4.17-902.92', { code: 'character', position: 3 }],
      ['98.13.17-902.92', { code: 'month', positions: [3, 4] }],
      ['98.00.17-902.92', { code: 'month', positions: [3, 4] }],
      ['98.20.17-902.92', { code: 'month', positions: [3, 4] }],
      ['98.53.17-902.92', { code: 'month', positions: [3, 4] }],
      ['98.04.31-902.92', { code: 'day', positions: [5, 6] }],
      ['98.04.00-902.92', { code: 'day', positions: [5, 6] }],
      ['98.04.17-000.92', { code: 'order', positions: [7, 8, 9] }],
      ['98.04.17-902.93', { code: 'check', positions: [10, 11], expected: ['92', '24'] }],
    ];
    for (const [text, error] of cases) expect([text, parseSsin(text)]).toEqual([text, { ok: false, error }]);
  });

  it('takes the century from the check digits', () => {
    // 00.02.29 exists in 2000 only; its 1900 check digits are those of a day that never was.
    const base = '000229902';
    const old = base + twoDigits(97 - (Number(base) % 97));
    const recent = base + twoDigits(97 - ((2_000_000_000 + Number(base)) % 97));
    expect(parseSsin(recent).ok).toBe(true);
    expect(parseSsin(old)).toEqual({ ok: false, error: { code: 'day', positions: [5, 6] } });
  });

  it('refuses a birth after today when told the date', () => {
    const base = '261124901';
    const text = base + twoDigits(97 - ((2_000_000_000 + Number(base)) % 97));
    expect(parseSsin(text, today)).toEqual({
      ok: false,
      error: { code: 'future', positions: [1, 2, 3, 4, 5, 6] },
    });
    expect(parseSsin(text, addDays(today, 1)).ok).toBe(true);
    expect(parseSsin(text).ok).toBe(true);
  });

  it('agrees with a second opinion on plain and bis numbers', () => {
    for (const [text, valid] of ssinVerdicts) expect([text, parseSsin(text).ok]).toEqual([text, valid]);
  });
});

it('shows the check digits only when masked', () => {
  expect(formatSsin(parsed('98041790292'))).toBe('98.04.17-902.92');
  expect(maskSsin(parsed('98041790292'))).toBe('••.••.••-•••.92');
});

it('stores the bare digits only', () => {
  expect(ssinSchema.safeParse('98.04.17-902.92').error?.issues[0]?.message).toBe('ssin.notCanonical');
  expect(ssinSchema.safeParse('98041790293').error?.issues[0]).toMatchObject({
    message: 'ssin.check',
    params: { positions: [10, 11] },
  });
});
