import fc from 'fast-check';
import { expect, it } from 'vitest';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDateFromEpochDay } from '#shared/kernel/plain-date.ts';
import { optional, parseTypedDay, typedDay, typedDayText, typedEuro, typedEuroText } from './typed-values.ts';

it('reads a day as people type it, and none that does not exist', () => {
  for (const text of ['1/4/2017', '01-04-2017', ' 1.4.2017 ', '2017-04-01'])
    expect(parseTypedDay(text)).toBe('2017-04-01');
  for (const text of ['31/2/2026', '4/2017', '', 'demain', '1/4/17']) expect(parseTypedDay(text)).toBeNull();
});

it('reads again what it writes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 99_999_999 }),
      (day, cents) => {
        const date = plainDateFromEpochDay(day);
        expect(typedDay.parse(typedDayText(date))).toBe(date);
        expect(typedEuro.parse(typedEuroText(euroCents(cents)))).toBe(cents);
      },
    ),
  );
});

it('says which kind of value is expected, and lets an optional field be empty', () => {
  expect(typedEuro.safeParse('-1').error?.issues[0]).toMatchObject({
    code: 'invalid_type',
    expected: 'number',
  });
  expect(optional(typedDay).parse(' ')).toBeNull();
  expect(optional(typedDay).safeParse('hier').error?.issues[0]).toMatchObject({
    code: 'invalid_format',
    format: 'date',
  });
});
