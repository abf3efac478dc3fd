import fc from 'fast-check';
import { expect, it } from 'vitest';
import { epochMsOf, instant, instantFromEpochMs, instantSchema, parseInstant } from './instant.ts';

const moments = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });

it('writes and reads what ISO does, over years 1–9999', () => {
  fc.assert(
    fc.property(moments, (ms) => {
      const written = instantFromEpochMs(ms);
      expect(written).toBe(new Date(ms).toISOString());
      expect(epochMsOf(written)).toBe(ms);
      expect(instantSchema.parse(written)).toBe(written);
    }),
  );
});

it('accepts whole seconds', () => {
  expect(epochMsOf(instant('1970-01-02T00:00:01Z'))).toBe(86_401_000);
});

it('refuses local times, other offsets and impossible days', () => {
  for (const text of [
    '2026-11-23',
    '2026-11-23T08:41:00',
    '2026-11-23T08:41:00+01:00',
    '2026-11-23T24:00:00Z',
    '2026-11-23T08:60:00Z',
  ]) {
    expect(parseInstant(text)).toEqual({ ok: false, error: { code: 'malformed' } });
  }
  expect(parseInstant('2026-02-29T08:41:00Z')).toEqual({ ok: false, error: { code: 'impossible' } });
  expect(() => instantFromEpochMs(0.5)).toThrow('whole');
});
