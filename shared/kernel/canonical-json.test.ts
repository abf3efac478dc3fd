import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, hashOf } from './canonical-json.ts';

// A plain JSON value; JSON.parse and -0 keep the round trip honest.
const values = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

it('reads back as the same value, whatever the order of keys', () => {
  fc.assert(
    fc.property(values, (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(value);
      expect(canonicalJson(reversed(value))).toBe(text);
      expect(hashOf(value)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

it('sorts by code unit, drops undefined properties and keeps escapes', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'é"\n'], 10: 0, 9: -0, c: undefined })).toBe(
    '{"10":0,"9":0,"a":[true,null,"é\\"\\n"],"b":1}',
  );
  expect(canonicalJson({ '\ud83d\ude00': 1, '\uffee': 2 })).toBe('{"\ud83d\ude00":1,"\uffee":2}');
});

it('throws on what JSON cannot hold', () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  const bad: readonly unknown[] = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1n,
    undefined,
    [undefined],
    () => 1,
    Symbol('s'),
    new Map(),
    new Date(0),
    cycle,
    Array.of(1, undefined),
  ];
  for (const value of bad) expect(() => canonicalJson(value)).toThrow('Assertion failed');
});
