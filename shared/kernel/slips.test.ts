import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIban } from './iban.ts';
import { slipsOf } from './slips.ts';
import { makeStructuredCommunication, parseStructuredCommunication } from './structured-communication.ts';

const fits = (text: string) => parseStructuredCommunication(text).ok;
const numbers = fc.stringMatching(/^[0-9]{10}$/).map((ten) => `${makeStructuredCommunication(ten)}`);

it('finds the digit that was mistyped, among what fits as well', () => {
  fc.assert(
    fc.property(numbers, fc.nat(11), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
      const typed = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1);
      const slips = slipsOf(typed, fits);
      expect(slips).toContainEqual({ kind: 'digit', positions: [at + 1], instead: right.charAt(at) });
      expect(slips.length).toBeLessThan(12);
    }),
  );
});

it('finds two digits that changed places', () => {
  fc.assert(
    fc.property(numbers, fc.nat(10), (right, at) => {
      fc.pre(right[at] !== right[at + 1]);
      const pair = right.charAt(at) + right.charAt(at + 1);
      const typed = right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2);
      expect(slipsOf(typed, fits)).toContainEqual({
        kind: 'swap',
        positions: [at + 1, at + 2],
        instead: pair,
      });
    }),
  );
});

it('suspects no letter', () => {
  const slips = slipsOf('BE68539007547035', (text) => parseIban(text).ok);
  expect(slips).toContainEqual({ kind: 'digit', positions: [16], instead: '4' });
  expect(slips.flatMap(({ positions }) => positions).every((at) => at > 2)).toBe(true);
});
