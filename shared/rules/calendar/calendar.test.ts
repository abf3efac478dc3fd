import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '#shared/kernel/period.ts';
import { addDays, dayOfWeek, daysBetween, plainDate as d } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '../pack.ts';
import { belgianHolidays, isHoliday } from './belgian-holidays.ts';
import { charterClock, clock, isHeld, presumedReceivedOn } from './clock.ts';
import { easterSunday } from './easter.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts';

describe('Easter and the holidays', () => {
  it.each([
    ['2019-04-21'],
    ['2020-04-12'],
    ['2021-04-04'],
    ['2022-04-17'],
    ['2023-04-09'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['1981-04-19'],
    ['1954-04-18'],
    ['2049-04-18'],
    ['2038-04-25'],
    ['1818-03-22'],
  ])('finds Easter on %s', (text) => {
    expect(easterSunday(Number(text.slice(0, 4)))).toBe(text);
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    for (let year = 1583; year <= 2600; year += 1) {
      const easter = easterSunday(year);
      expect(dayOfWeek(easter)).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }
  });

  it('lists the ten legal holidays in order', () => {
    expect(belgianHolidays(2026).map(({ on }) => on)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
    expect(isHoliday(d('2026-11-02'))).toBe(false);
  });
});

describe('working days', () => {
  it('skip weekends and holidays', () => {
    expect(nextWorkingDay(d('2026-04-04'))).toBe('2026-04-07');
    expect(addWorkingDays(d('2026-12-24'), 1)).toBe('2026-12-28');
    expect(addWorkingDays(d('2026-12-24'), 0)).toBe('2026-12-24');
  });

  it('count back what they count forward', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const start = addDays(d('2019-01-01'), offset);
        const end = addWorkingDays(start, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(start, end)).toBe(count);
      }),
    );
  });
});

describe('clocks', () => {
  it('give 45 days to answer, 4 months to decide and to pay, 3 months to appeal', () => {
    expect(charterClock('information', d('2026-10-20'), builtInPack)?.dueOn).toBe('2026-12-04');
    expect(charterClock('decision', d('2026-10-31'), builtInPack)?.dueOn).toBe('2027-02-28');
    expect(charterClock('payment', d('2026-01-15'), builtInPack)?.dueOn).toBe('2026-05-15');
    expect(charterClock('appeal', d('2026-11-23'), builtInPack)?.dueOn).toBe('2027-02-23');
    expect(charterClock('appeal', d('1990-01-01'), builtInPack)).toBeNull();
  });

  it('run to the end of the quarter of the act, or of a later one', () => {
    expect(clock(d('2026-09-08'), { unit: 'endOfQuarter', count: 2 }).dueOn).toBe('2027-03-31');
    expect(clock(d('2026-09-08'), { unit: 'endOfQuarter', count: 0 }).dueOn).toBe('2026-09-30');
  });

  it('presume a letter received on the third working day', () => {
    expect(presumedReceivedOn(d('2026-11-23'), builtInPack)).toBe('2026-11-26');
    expect(presumedReceivedOn(d('2026-12-23'), builtInPack)).toBe('2026-12-29');
    expect(presumedReceivedOn(d('2018-12-31'), builtInPack)).toBeNull();
  });

  it('move to a working day only when asked', () => {
    expect(clock(d('2026-11-01'), { unit: 'days', count: 20 }).dueOn).toBe('2026-11-21');
    expect(clock(d('2026-11-01'), { unit: 'days', count: 20 }, [], true).dueOn).toBe('2026-11-23');
  });

  it('stand still during suspensions, also those reached only because of an earlier one', () => {
    const ten = { unit: 'days', count: 10 } as const;
    expect(clock(d('2026-01-01'), ten, [period(d('2026-01-05'), d('2026-01-10'))])).toMatchObject({
      dueOn: '2026-01-16',
      suspendedDays: 5,
    });
    const two = [period(d('2026-01-14'), d('2026-01-16')), period(d('2026-01-05'), d('2026-01-10'))];
    expect(clock(d('2026-01-01'), ten, two).dueOn).toBe('2026-01-18');
    const overlapping = [period(d('2026-01-05'), d('2026-01-10')), period(d('2026-01-07'), d('2026-01-12'))];
    expect(clock(d('2026-01-01'), ten, overlapping).dueOn).toBe('2026-01-18');
    expect(clock(d('2026-01-01'), ten, [period(d('2026-02-05'), null)]).suspendedDays).toBe(0);
    expect(isHeld([period(d('2026-02-05'), null)], d('2026-03-01'))).toBe(true);
  });

  it('never end before the bare deadline', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 60 }),
        (at, length, count) => {
          const start = d('2026-01-01');
          const from = addDays(start, at);
          const result = clock(start, { unit: 'days', count }, [period(from, addDays(from, length))]);
          const inside = at > 0 && at <= count ? length : at === 0 ? Math.max(0, length - 1) : 0;
          expect(daysBetween(start, result.dueOn)).toBe(count + inside);
        },
      ),
    );
  });

  it('end on the same day in whatever order suspensions are told', () => {
    const held = fc
      .tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 1, max: 30 }))
      .map(([at, length]) => {
        const from = addDays(d('2026-01-01'), at);
        return period(from, addDays(from, length));
      });
    fc.assert(
      fc.property(fc.array(held, { maxLength: 5 }), fc.integer({ min: 1, max: 90 }), (periods, count) => {
        const forwards = clock(d('2026-01-01'), { unit: 'days', count }, periods);
        expect(clock(d('2026-01-01'), { unit: 'days', count }, periods.toReversed())).toEqual(forwards);
        expect(isHeld(periods, forwards.dueOn)).toBe(false);
        // What runs is what was promised: days outside every suspension, up to and including the last one.
        let ran = 0;
        for (let day = d('2026-01-02'); day <= forwards.dueOn; day = addDays(day, 1))
          if (!isHeld(periods, day)) ran += 1;
        expect(ran).toBe(count);
      }),
    );
  });

  it('presume every letter received on a working day, the third after its posting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (offset) => {
        const posted = addDays(d('2019-01-01'), offset);
        const received = presumedReceivedOn(posted, builtInPack);
        expect(received).not.toBeNull();
        if (received === null) return;
        expect(isWorkingDay(received)).toBe(true);
        expect(workingDaysBetween(posted, received)).toBe(3);
        const nextLetter = presumedReceivedOn(addDays(posted, 1), builtInPack);
        expect(nextLetter !== null && nextLetter >= received).toBe(true);
      }),
    );
  });
});
