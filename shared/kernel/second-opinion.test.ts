import fc from 'fast-check';
import { isValidIBAN } from 'ibantools';
import { stdnum } from 'stdnum';
import { expect, it } from 'vitest';
import { twoDigits } from './civil-day.ts';
import { parseEnterpriseNumber } from './enterprise-number.ts';
import { parseIban } from './iban.ts';
import { parseSsin } from './ssin.ts';
import { plainDate } from './plain-date.ts';

/**
 * The packages the product could have stood on, as oracles over random numbers: they know no position of an error,
 * so they check ours instead of replacing it. Half of the numbers are right by construction, or nearly.
 */
const belgian = stdnum['BE'] ?? {};
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const check = fc.integer({ min: 0, max: 99 });

/** stdnum takes births up to the clock of the machine: ours get a fixed day, and no birth between the two. */
const longAgo = plainDate('2020-01-01');
const bases = fc
  .record({
    year: fc.oneof(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 30, max: 99 })),
    month: fc.integer({ min: 1, max: 12 }),
    bis: fc.constantFrom(0, 20, 40),
    day: fc.integer({ min: 1, max: 31 }),
    order: fc.integer({ min: 1, max: 998 }),
  })
  .map(
    ({ year, month, bis, day, order }) =>
      twoDigits(year) + twoDigits(month + bis) + twoDigits(day) + String(order).padStart(3, '0'),
  );

it('ssin: agrees with stdnum on plain and bis numbers of both centuries', () => {
  fc.assert(
    fc.property(
      bases,
      fc.constantFrom('1900', '2000', 'slip'),
      fc.integer({ min: 1, max: 96 }),
      (base, how, by) => {
        const rest = Number(how === '2000' ? `2${base}` : base) % 97;
        const text = base + twoDigits(((97 - rest + (how === 'slip' ? by : 0) - 1) % 97) + 1);
        const second = Number(base.slice(2, 4)) > 20 ? belgian['bis'] : belgian['nn'];
        expect([text, parseSsin(text, longAgo).ok]).toEqual([text, second?.validate(text).isValid]);
      },
    ),
    { numRuns: 2000 },
  );
});

it('enterprise number: agrees with stdnum', () => {
  fc.assert(
    fc.property(digits(7), check, fc.boolean(), (seven, any, right) => {
      const text = `0${seven}${twoDigits(right ? 97 - (Number(seven) % 97) : any)}`;
      expect([text, parseEnterpriseNumber(text).ok]).toEqual([text, belgian['vat']?.validate(text).isValid]);
    }),
    { numRuns: 1000 },
  );
});

it('iban: agrees with ibantools on Belgian accounts', () => {
  fc.assert(
    fc.property(digits(10), check, fc.boolean(), (ten, any, right) => {
      const account = ten + twoDigits(right ? Number(ten) % 97 || 97 : any);
      const text = `BE${twoDigits(98 - Number(BigInt(`${account}111400`) % 97n))}${account}`;
      expect([text, parseIban(text).ok]).toEqual([text, isValidIBAN(text)]);
    }),
    { numRuns: 1000 },
  );
});

it('iban: agrees with ibantools on accounts of other countries', () => {
  const foreign = fc.constantFrom<readonly [country: string, length: number, bank: string]>(
    ['FR', 27, ''],
    ['DE', 22, ''],
    ['LU', 20, ''],
    ['NL', 18, 'ABNA'],
    ['GB', 22, 'NWBK'],
  );
  fc.assert(
    fc.property(foreign, digits(30), check, fc.boolean(), ([country, length, bank], filling, any, right) => {
      const account = (bank + filling).slice(0, length - 4);
      const spelled = `${account}${country}00`.replace(/[A-Z]/g, (one) => `${one.charCodeAt(0) - 55}`);
      const text = `${country}${twoDigits(right ? 98 - Number(BigInt(spelled) % 97n) : any)}${account}`;
      // ibantools also knows the check digits inside a French account, which we leave to the bank.
      if (right || country !== 'FR')
        expect([text, parseIban(text).ok]).toEqual([text, right || isValidIBAN(text)]);
      if (isValidIBAN(text)) expect([text, parseIban(text).ok]).toEqual([text, true]);
    }),
    { numRuns: 1000 },
  );
});
