import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enterpriseNumberSchema,
  formatEnterpriseNumber,
  parseEnterpriseNumber,
} from './enterprise-number.ts';
import { formatIban, ibanSchema, maskIban, parseIban } from './iban.ts';
import { enterpriseNumberVerdicts, ibanVerdicts } from './number-verdicts.fixture.ts';
import type { Result } from './result.ts';
import {
  formatStructuredCommunication,
  makeStructuredCommunication,
  parseStructuredCommunication,
  structuredCommunicationSchema,
} from './structured-communication.ts';

/** Checks written with big integers, apart from the module's own arithmetic. */
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const pad2 = (n: bigint) => String(n).padStart(2, '0');
const enterprises = digits(7).map((rest) => `0${rest}${pad2(97n - (BigInt(rest) % 97n))}`);
const communications = digits(10).map((ten) => ten + pad2(BigInt(ten) % 97n || 97n));
const belgianIbans = digits(10).map((ten) => {
  const account = ten + pad2(BigInt(ten) % 97n || 97n);
  return `BE${pad2(98n - (BigInt(`${account}111400`) % 97n))}${account}`;
});

function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Changes one digit to another at a place that holds a digit. */
function corrupt(text: string, index: number, change: number): string {
  return text.slice(0, index) + ((Number(text[index]) + change) % 10) + text.slice(index + 1);
}
const change = fc.integer({ min: 1, max: 9 });

describe('enterprise number', () => {
  it('accepts well-made numbers in their usual forms', () => {
    fc.assert(
      fc.property(enterprises, (text) => {
        const number = must(parseEnterpriseNumber(text));
        expect(parseEnterpriseNumber(`BE ${formatEnterpriseNumber(number)}`)).toEqual({
          ok: true,
          value: text,
        });
        expect(enterpriseNumberSchema.parse(text)).toBe(text);
      }),
    );
    expect(formatEnterpriseNumber(must(parseEnterpriseNumber('0999000129')))).toBe('0999.000.129');
  });

  it('locates every wrong single digit', () => {
    fc.assert(
      fc.property(enterprises, fc.nat(9), change, (text, index, by) => {
        const result = parseEnterpriseNumber(corrupt(text, index, by));
        expect(result.ok).toBe(false);
        const first = index === 0 && by > 1;
        expect(result).toMatchObject({
          error: first ? { code: 'firstDigit', positions: [1] } : { code: 'check', positions: [9, 10] },
        });
      }),
    );
  });

  it('agrees with a second opinion', () => {
    for (const [text, valid] of enterpriseNumberVerdicts)
      expect([text, parseEnterpriseNumber(text).ok]).toEqual([text, valid]);
  });

  it('says what else is wrong', () => {
    expect(parseEnterpriseNumber('0999.000.12')).toEqual({
      ok: false,
      error: { code: 'length', expected: 10, got: 9 },
    });
    expect(parseEnterpriseNumber('0999.0a0.129')).toEqual({
      ok: false,
      error: { code: 'character', position: 6 },
    });
    expect(parseEnterpriseNumber('0999.000.128')).toMatchObject({ error: { expected: '29' } });
  });
});

describe('iban', () => {
  it('accepts well-made Belgian accounts', () => {
    fc.assert(
      fc.property(belgianIbans, (text) => {
        const iban = must(parseIban(text));
        expect(parseIban(formatIban(iban).toLowerCase())).toEqual({ ok: true, value: iban });
        expect(ibanSchema.parse(text)).toBe(text);
      }),
    );
  });

  it('locates every wrong single digit of a Belgian account', () => {
    fc.assert(
      fc.property(belgianIbans, fc.integer({ min: 2, max: 15 }), change, (text, index, by) => {
        const expected =
          index < 4 ? { code: 'check', positions: [3, 4] } : { code: 'nationalCheck', positions: [15, 16] };
        expect(parseIban(corrupt(text, index, by))).toEqual({ ok: false, error: expected });
      }),
    );
  });

  it('accepts the published examples of other countries and refuses them damaged', () => {
    const samples = [
      'FR1420041010050500013M02606',
      'NL91ABNA0417164300',
      'DE89370400440532013000',
      'LU280019400644750000',
      'GB29NWBK60161331926819',
      'IE29AIBK93115212345678',
      'IT60X0542811101000000123456',
      'ES9121000418450200051332',
      'PT50000201231234567890154',
      'MT84MALT011000012345MTLCAST001S',
      'NO9386011117947',
      'CH9300762011623852957',
      'PL61109010140000071219812874',
    ];
    for (const text of samples) expect([text, parseIban(text)]).toEqual([text, { ok: true, value: text }]);
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(20), change, (text, at, by) => {
        const index = 2 + (at % (text.length - 2));
        fc.pre(/\d/.test(text[index] ?? ''));
        const damaged = corrupt(text, index, by);
        expect(parseIban(damaged).ok).toBe(false);
      }),
    );
  });

  it('says what else is wrong', () => {
    expect(parseIban(' ')).toEqual({ ok: false, error: { code: 'empty' } });
    expect(parseIban('XX12')).toEqual({ ok: false, error: { code: 'country', positions: [1, 2] } });
    expect(parseIban('BE71 0961 2345 676')).toEqual({
      ok: false,
      error: { code: 'length', expected: 16, got: 15 },
    });
    expect(parseIban('BE71 O961 2345 6769')).toEqual({
      ok: false,
      error: { code: 'character', position: 5 },
    });
    expect(parseIban('BE71 0961 2345 67_9')).toEqual({
      ok: false,
      error: { code: 'character', position: 15 },
    });
  });

  it('agrees with a second opinion', () => {
    for (const [text, valid] of ibanVerdicts) expect([text, parseIban(text).ok]).toEqual([text, valid]);
  });

  it('refuses check digits that fit the arithmetic but are never issued', () => {
    fc.assert(
      fc.property(belgianIbans, (text) => {
        const twins = { '97': '00', '98': '01', '02': '99' };
        const twin = Object.entries(twins).find(([issued]) => issued === text.slice(2, 4))?.[1];
        fc.pre(twin !== undefined);
        const error = { code: 'check', positions: [3, 4] };
        expect(parseIban(`BE${twin}${text.slice(4)}`)).toEqual({ ok: false, error });
      }),
      { numRuns: 20, maxSkipsPerRun: 1000 },
    );
  });

  it('is shown whole or masked', () => {
    const iban = must(parseIban('BE49999000000171'));
    expect(formatIban(iban)).toBe('BE49 9990 0000 0171');
    expect(maskIban(iban)).toBe('BE•• •••• •••• 0171');
  });
});

describe('structured communication', () => {
  it('is made, shown and read', () => {
    fc.assert(
      fc.property(communications, (text) => {
        const made = makeStructuredCommunication(text.slice(0, 10));
        expect(made).toBe(text);
        expect(parseStructuredCommunication(formatStructuredCommunication(made))).toEqual({
          ok: true,
          value: made,
        });
        expect(structuredCommunicationSchema.parse(text)).toBe(text);
      }),
    );
    expect(formatStructuredCommunication(must(parseStructuredCommunication('***100/0000/50150***')))).toBe(
      '+++100/0000/50150+++',
    );
    // A remainder of 0 is written 97.
    expect(makeStructuredCommunication('0000000097')).toBe('000000009797');
  });

  it('locates every wrong single digit', () => {
    fc.assert(
      fc.property(communications, fc.nat(11), change, (text, index, by) => {
        expect(parseStructuredCommunication(corrupt(text, index, by))).toMatchObject({
          ok: false,
          error: { code: 'check', positions: [11, 12] },
        });
      }),
    );
  });

  it('asserts ten digits to start from', () => {
    expect(() => makeStructuredCommunication('123')).toThrow('ten digits');
    expect(parseStructuredCommunication('100/0000/5015')).toMatchObject({
      error: { code: 'length', expected: 12, got: 11 },
    });
  });
});
