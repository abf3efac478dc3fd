import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCents,
  centsFromEuros,
  euroCents,
  euroCentsSchema,
  eurosText,
  negateCents,
  parseEuro,
  roundHalfUpCents,
  subtractCents,
  sumCents,
  ZERO_CENTS,
} from './money.ts';
import { applyRate, rate, rateFromPercent, rateSchema } from './rate.ts';

const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(euroCents);

describe('euroCents', () => {
  it('holds whole safe numbers, without a negative zero', () => {
    for (const n of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => euroCents(n)).toThrow('whole number');
    expect(Object.is(negateCents(ZERO_CENTS), 0)).toBe(true);
    expect(euroCentsSchema.safeParse(1.5).success).toBe(false);
    expect(euroCentsSchema.safeParse('1').success).toBe(false);
  });

  it('adds, subtracts and negates', () => {
    fc.assert(
      fc.property(fc.array(cents), cents, (list, one) => {
        expect(subtractCents(addCents(sumCents(list), one), one)).toBe(sumCents(list));
        expect(addCents(one, negateCents(one))).toBe(0);
      }),
    );
    expect(sumCents([])).toBe(0);
  });
});

describe('rounding', () => {
  it('rounds halves away from zero, on exact decimals', () => {
    const cases = {
      '0.4': 0,
      '0.5': 1,
      '1.5': 2,
      '2.5': 3,
      '-0.5': -1,
      '-2.5': -3,
      '1.4999999999999999999': 1,
      '100.50000000000000001': 101,
    };
    for (const [text, expected] of Object.entries(cases)) expect(roundHalfUpCents(text)).toBe(expected);
    expect(centsFromEuros('1.005')).toBe(101);
  });

  it('applies rates exactly where floats would not', () => {
    // 1.15 × 0.7 € as floats is 80.49999999999999 cents.
    expect(applyRate(euroCents(115), rate('0.7'))).toBe(81);
    expect(applyRate(euroCents(1_200_000), rate('0.147'))).toBe(176_400);
    expect(applyRate(euroCents(-115), rate('0.7'))).toBe(-81);
  });

  it('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 99_999 }), (amount, millionths) => {
        const product = BigInt(amount) * BigInt(millionths);
        const magnitude = ((product < 0n ? -product : product) * 2n + 100_000n) / 200_000n;
        const factor = rate(`0.${String(millionths).padStart(5, '0')}`);
        expect(applyRate(amount, factor)).toBe(Number(product < 0n ? -magnitude : magnitude));
        expect(applyRate(negateCents(amount), factor)).toBe(negateCents(applyRate(amount, factor)));
      }),
    );
  });

  it('reads rates as plain decimals only', () => {
    for (const text of ['', '.5', '1.', '1,5', '1e3', '00.1', 'NaN', '+1'])
      expect(rateSchema.safeParse(text).success).toBe(false);
    expect(rateFromPercent('20.5')).toBe('0.205');
    expect(rateFromPercent('0.00001')).toBe('0.0000001');
  });
});

describe('parseEuro', () => {
  it('reads the Belgian ways of writing an amount', () => {
    const cases: Readonly<Record<string, number>> = {
      '1 234,56': 123_456,
      '1.234,56': 123_456,
      '1234.56': 123_456,
      '1234,5': 123_450,
      '1234': 123_400,
      '0,07': 7,
      '1\u202f234\u00a0567,00 €': 123_456_700,
      '€ 1.234,56': 123_456,
      '-12,50': -1250,
      '− 12,50': -1250,
      '€ -0,50': -50,
      '12 EUR': 1200,
      '1 234.56': 123_456,
      '+3': 300,
      '0': 0,
      '-0': 0,
    };
    for (const [text, value] of Object.entries(cases))
      expect([text, parseEuro(text)]).toEqual([text, { ok: true, value }]);
  });

  it('says why a text is no amount', () => {
    const cases: Readonly<Record<string, string>> = {
      '': 'empty',
      '  € ': 'empty',
      '12,345': 'tooManyDecimals',
      '1234.567': 'tooManyDecimals',
      '1.234': 'ambiguousThousands',
      '1,234.56': 'malformed',
      '1.23,45': 'malformed',
      '12 34,56': 'malformed',
      abc: 'malformed',
      '1-2': 'malformed',
      '12,': 'malformed',
      '--1': 'malformed',
      '1e5': 'malformed',
      '99999999999999999': 'tooLarge',
      '1,2,3': 'malformed',
      '0.123': 'tooManyDecimals',
    };
    for (const [text, code] of Object.entries(cases))
      expect([text, parseEuro(text)]).toEqual([text, { ok: false, error: { code } }]);
  });

  it('reads back what files write', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(parseEuro(eurosText(amount))).toEqual({ ok: true, value: amount });
      }),
    );
  });
});
