import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate, plainDateFromEpochDay } from './plain-date.ts';
import {
  addQuarters,
  compareQuarters,
  dayAfterQuarter,
  parseQuarter,
  quarter,
  quarterEnd,
  quarterNumber,
  quarterOf,
  quarterRange,
  quarterSchema,
  quartersBetween,
  quartersOfYear,
  quarterStart,
  quarterYear,
} from './quarter.ts';

const dates = fc.integer({ min: -50_000, max: 100_000 }).map(plainDateFromEpochDay);
const quarters = dates.map(quarterOf);

describe('parseQuarter', () => {
  it('reads the letters of the three languages and the displayed form', () => {
    for (const text of [
      '2026Q4',
      '2026T4',
      '2026K4',
      '2026q4',
      ' 2026-T4 ',
      'T4 2026',
      'K4/2026',
      'Q4 2026',
      'T4\u00a02026',
    ]) {
      expect(parseQuarter(text)).toEqual({ ok: true, value: '2026Q4' });
    }
  });

  it('says what is wrong', () => {
    for (const text of ['', '2026', '2026-11', 'Q4', '26Q4', '2026X4', '2026Q44']) {
      expect(parseQuarter(text)).toEqual({ ok: false, error: { code: 'malformed' } });
    }
    for (const text of ['2026Q0', '2026Q5', '0000Q1'])
      expect(parseQuarter(text)).toEqual({ ok: false, error: { code: 'impossible' } });
  });

  it('keeps one written form in stored data', () => {
    expect(quarterSchema.safeParse('2026Q4').success).toBe(true);
    expect(quarterSchema.safeParse('2026T4').error?.issues[0]?.message).toBe('quarter.notCanonical');
    expect(() => quarter('2026T4')).toThrow('not a quarter');
  });
});

describe('calendar', () => {
  it('holds exactly its own days', () => {
    fc.assert(
      fc.property(quarters, (q) => {
        expect(quarterOf(quarterStart(q))).toBe(q);
        expect(quarterOf(quarterEnd(q))).toBe(q);
        expect(quarterOf(addDays(quarterStart(q), -1))).toBe(addQuarters(q, -1));
        expect(quarterOf(dayAfterQuarter(q))).toBe(addQuarters(q, 1));
        expect(dayAfterQuarter(q)).toBe(quarterStart(addQuarters(q, 1)));
      }),
    );
  });

  it('knows the ends of 2026', () => {
    expect(quartersOfYear(2026).map((q) => `${quarterStart(q)} ${quarterEnd(q)}`)).toEqual([
      '2026-01-01 2026-03-31',
      '2026-04-01 2026-06-30',
      '2026-07-01 2026-09-30',
      '2026-10-01 2026-12-31',
    ]);
    expect(quarterOf(plainDate('2026-11-23'))).toBe('2026Q4');
    expect([quarterYear(quarter('2026Q4')), quarterNumber(quarter('2026Q4'))]).toEqual([2026, 4]);
  });

  it('addQuarters and quartersBetween undo each other, and order agrees', () => {
    fc.assert(
      fc.property(quarters, quarters, (a, b) => {
        expect(addQuarters(a, quartersBetween(a, b))).toBe(b);
        expect(Math.sign(compareQuarters(a, b)) + 0).toBe(Math.sign(quartersBetween(b, a)) + 0);
      }),
    );
  });

  it('lists a range with both ends', () => {
    expect(quarterRange(quarter('2025Q4'), quarter('2026Q2'))).toEqual(['2025Q4', '2026Q1', '2026Q2']);
    expect(quarterRange(quarter('2026Q1'), quarter('2026Q1'))).toEqual(['2026Q1']);
    expect(quarterRange(quarter('2026Q2'), quarter('2026Q1'))).toEqual([]);
  });
});
