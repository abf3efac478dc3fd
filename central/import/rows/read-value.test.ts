import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDateFromEpochDay } from '#shared/kernel/plain-date.ts';
import { columnsOf } from '../define/column.ts';
import { classOf, readValue } from './read-value.ts';

function read(type: string, cell: string) {
  const [column] = columnsOf(`x ${type}`);
  if (!column) throw new Error('one column');
  const result = readValue(column, cell);
  return 'value' in result ? result.value : result.issue.say;
}

describe('money', () => {
  it('reads every way of writing the same cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (cents) => {
        const sign = cents < 0 ? '-' : '';
        const whole = String(Math.floor(Math.abs(cents) / 100));
        const rest = String(Math.abs(cents) % 100).padStart(2, '0');
        const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
        for (const text of [
          `${whole},${rest}`,
          `${whole}.${rest}`,
          `${grouped(' ')},${rest}`,
          `${grouped('.')},${rest}`,
        ])
          expect(read('money', sign + text)).toBe(cents);
      }),
    );
  });

  it.each(['12,345', '1.234', 'abc', '1 000 000,01', '1,2,3', '12 34,00'])('refuses %s', (text) => {
    expect(read('money', text)).toBe('E16');
  });
});

it('reads a day in both ways of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (day) => {
      const date = plainDateFromEpochDay(day);
      expect(read('date', date)).toBe(date);
      expect(read('date', `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`)).toBe(date);
    }),
  );
});

it.each(['31/02/2024', '2023-02-29', '1/2/2024', '2024/02/01', '01.02.2024'])(
  'refuses the date %s',
  (text) => {
    expect(read('date', text)).toBe('E13');
  },
);

it.each([
  ['quarter', '2026Q4', '2026Q4'],
  ['quarter', '2026t4', '2026Q4'],
  ['quarter', '2026K1', '2026Q1'],
  ['quarter', '2026Q5', 'E19plain'],
  ['bool', 'O', true],
  ['bool', 'j', true],
  ['bool', 'N', false],
  ['bool', 'TRUE', true],
  ['bool', 'oui', 'E18'],
  ['lang', 'nl', 'nl'],
  ['single|married', 'MARRIED', 'married'],
  ['ref', 'A/1.b-2', 'A/1.b-2'],
  ['ref', 'A_1', 'E18'],
  ['phone', '+32 (0)81 00 00 00', '+32 (0)81 00 00 00'],
  ['phone', '123', 'E31'],
  ['email', 'a@b', 'E31'],
] as const)('reads %s %s', (type, cell, wanted) => {
  expect(read(type, cell)).toBe(wanted);
});

it.each([
  ['', 'empty'],
  ['98.04.17-902.92', 'digits(11)'],
  ['31/02/2020', 'date'],
  ['12,345', 'number'],
  ['Rue 1', 'text'],
])('says of %j only that it is %s', (cell, wanted) => {
  expect(classOf(cell)).toBe(wanted);
});
