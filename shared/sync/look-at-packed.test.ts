import { expect, test } from 'vitest';
import { lookAtPacked } from './look-at-packed.ts';
import { pullLineSchema } from './protocol.ts';

const line = { t: 'packed', ids: ['a', 'b'], vers: [1, 20], size: 4_096, of: '0a1b2c3d' };

test('a line that its schema takes is taken as it is, without what its schema does not know', () => {
  expect(lookAtPacked(line)).toEqual(pullLineSchema.parse(line));
  const more = { ...line, colour: 'blue' };
  expect(lookAtPacked(more)).toEqual(pullLineSchema.parse(more));
});

test('what its schema refuses is left to it, and so is every other line', () => {
  const odd = [
    { ids: [1] },
    { ids: 'a' },
    { vers: ['1'] },
    { vers: [1.5] },
    { vers: undefined },
    { size: -1 },
    { size: 1.5 },
    { size: 2 ** 60 },
    { of: '0a1b2c3' },
    { of: '0A1B2C3D' },
    { of: 1 },
  ].map((change) => ({ ...line, ...change }));
  for (const value of odd) {
    expect(pullLineSchema.safeParse(value).success).toBe(false);
    expect(lookAtPacked(value)).toBeNull();
  }
  expect([null, 'packed', [], { ...line, t: 'bundle' }].map(lookAtPacked)).toEqual([null, null, null, null]);
});
