import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantInBrussels } from './brussels-time.ts';
import { instant, instantFromEpochMs } from './instant.ts';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayOf,
  dayOfWeek,
  daysBetween,
  epochDay,
  isBefore,
  maxDate,
  minDate,
  monthOf,
  parsePlainDate,
  type PlainDate,
  plainDate,
  plainDateFromEpochDay,
  plainDateOf,
  plainDateSchema,
  todayFrom,
  yearOf,
} from './plain-date.ts';

/** 1600-01-01 to 2399-12-31: two whole Gregorian cycles. */
const dates = fc.integer({ min: -135_140, max: 157_053 }).map(plainDateFromEpochDay);
const temporal = (date: PlainDate) => Temporal.PlainDate.from(date);

describe('parsePlainDate', () => {
  it('tells a bad form from a day that does not exist', () => {
    for (const text of [
      '',
      '2026-1-1',
      '01/01/2026',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '2026-01-01\n',
      '٢٠٢٦-01-01',
    ]) {
      expect(parsePlainDate(text)).toEqual({ ok: false, error: { code: 'malformed' } });
    }
    for (const text of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-10',
      '2026-01-00',
      '0000-01-01',
    ]) {
      expect(parsePlainDate(text)).toEqual({ ok: false, error: { code: 'impossible' } });
    }
    for (const text of ['1600-02-29', '2000-02-29', '2024-02-29', '2400-02-29']) {
      expect(parsePlainDate(text)).toEqual({ ok: true, value: text });
    }
  });

  it('agrees with Temporal on which days exist', () => {
    const anyParts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(anyParts, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        let exists = true;
        try {
          Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
        } catch {
          exists = false;
        }
        expect(parsePlainDate(text).ok).toBe(exists);
      }),
    );
  });

  it('is what the schema checks, and literals assert it', () => {
    expect(plainDateSchema.parse('2026-11-23')).toBe('2026-11-23');
    const refused = plainDateSchema.safeParse('2026-02-30');
    expect(refused.error?.issues[0]?.message).toBe('plainDate.impossible');
    expect(() => plainDate('2026-02-30')).toThrow('not a date');
    expect(() => plainDateOf(2026, 2, 29)).toThrow('no such day');
  });
});

describe('arithmetic', () => {
  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        expect(addDays(date, n)).toBe(temporal(date).add({ days: n }).toString());
        const months = n % 1200;
        expect(addMonths(date, months)).toBe(temporal(date).add({ months }).toString());
        expect(addYears(date, n % 100)).toBe(
          temporal(date)
            .add({ years: n % 100 })
            .toString(),
        );
        expect(dayOfWeek(date)).toBe(temporal(date).dayOfWeek);
        expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([
          temporal(date).year,
          temporal(date).month,
          temporal(date).day,
        ]);
      }),
    );
  });

  it('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
        expect(plainDateFromEpochDay(epochDay(a))).toBe(a);
        expect(isBefore(a, b)).toBe(daysBetween(a, b) > 0);
        expect(Math.sign(compareDates(a, b)) + 0).toBe(Math.sign(-daysBetween(a, b)) + 0);
        expect([minDate(a, b), maxDate(a, b)]).toEqual([a, b].sort());
      }),
    );
  });

  it('walks every day of four centuries without a gap', () => {
    let date = plainDate('1799-12-31');
    for (let day = epochDay(date) + 1; day < epochDay(plainDate('2200-01-01')); day += 1) {
      const next = addDays(date, 1);
      if (next !== plainDateFromEpochDay(day) || next <= date) expect.fail(`after ${date} came ${next}`);
      date = next;
    }
    expect(date).toBe('2199-12-31');
  });

  it('clamps to the end of shorter months', () => {
    expect(addMonths(plainDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(plainDate('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addYears(plainDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow('outside the years');
    expect(() => addDays(plainDate('2026-01-01'), 0.5)).toThrow('whole');
  });
});

describe('Belgian days', () => {
  it('is already tomorrow in Brussels before midnight UTC', () => {
    expect(todayFrom(instant('2026-11-22T22:59:59.999Z'))).toBe('2026-11-22');
    expect(todayFrom(instant('2026-11-22T23:00:00.000Z'), 'Europe/Brussels')).toBe('2026-11-23');
    expect(todayFrom(instant('2026-07-01T22:00:00.000Z'))).toBe('2026-07-02');
  });

  it('agrees with Temporal at any instant, changes of hour included', () => {
    const ms = fc.integer({ min: -1_577_923_200_000, max: 4_102_444_800_000 });
    const nearChange = fc.integer({ min: 1996, max: 2090 }).chain((year) =>
      fc.tuple(fc.constantFrom(3, 10), fc.integer({ min: -3, max: 3 })).map(([month, hours]) => {
        const lastDay = Temporal.PlainDate.from({ year, month, day: 31 });
        const sunday = lastDay.subtract({ days: lastDay.dayOfWeek % 7 });
        return sunday.toZonedDateTime('UTC').epochMilliseconds + (1 + hours) * 3_600_000;
      }),
    );
    fc.assert(
      fc.property(fc.oneof(ms, nearChange), (epochMs) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO('Europe/Brussels');
        expect(todayFrom(instantFromEpochMs(epochMs))).toBe(zoned.toPlainDate().toString());
        const wall = Temporal.PlainDateTime.from(zoned.toPlainDateTime()).with({ second: 0, millisecond: 0 });
        const back = wall.toZonedDateTime('Europe/Brussels', { disambiguation: 'earlier' });
        const date = plainDate(wall.toPlainDate().toString());
        // Before 1996 Belgium followed other rules, which instantInBrussels does not promise.
        if (wall.year >= 1996)
          expect(instantInBrussels(date, wall.hour, wall.minute)).toBe(
            instantFromEpochMs(back.epochMilliseconds),
          );
      }),
      { numRuns: 500 },
    );
  });

  it('gives the hour after a skipped one', () => {
    expect(instantInBrussels(plainDate('2026-03-29'), 2, 30)).toBe('2026-03-29T01:30:00.000Z');
    expect(instantInBrussels(plainDate('2026-10-25'), 2, 30)).toBe('2026-10-25T00:30:00.000Z');
    expect(instantInBrussels(plainDate('2026-11-23'), 9, 41)).toBe('2026-11-23T08:41:00.000Z');
  });
});
