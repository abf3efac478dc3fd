import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deterministicId, idSchema, isUuid, uuidV7 } from './ids.ts';
import { seededRandom } from './seeded-random.ts';

const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });

it('makes version 7 ids that carry their time and sort by it', () => {
  fc.assert(
    fc.property(times, times, fc.string(), (a, b, seed) => {
      const random = seededRandom(seed);
      const first = uuidV7(random, a);
      const second = uuidV7(random, b);
      expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(first.replaceAll('-', '').slice(0, 12), 16)).toBe(a);
      if (a < b) expect(first < second).toBe(true);
      expect(first).not.toBe(second);
    }),
  );
  expect(() => uuidV7(seededRandom(1), -1)).toThrow('48 bits');
  expect(() => uuidV7({ bytes: () => new Uint8Array(3) }, 1)).toThrow('too few');
});

it('does not write into the bytes it was given', () => {
  const bytes = new Uint8Array(16).fill(255);
  uuidV7({ bytes: () => bytes }, 1);
  expect([...bytes]).toEqual(Array.from({ length: 16 }, () => 255));
});

it('derives version 8 ids from type and key alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (type, key) => {
      const id = deterministicId(type, key);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(deterministicId(type, key)).toBe(id);
      expect(id.slice(0, 8)).toBe(
        createHash('sha256').update(`${type}\u0000${key}`).digest('hex').slice(0, 8),
      );
    }),
  );
  expect(deterministicId('ab', 'c')).not.toBe(deterministicId('a', 'bc'));
  // Pinned: ids of imported rows must never change between versions.
  expect(deterministicId('dossier', 'D-1')).toMatchInlineSnapshot(`"29b9eb69-11ef-8da0-9a74-1cc7f6264870"`);
});

it('recognises lower-case ids of any version', () => {
  expect(isUuid('018f0000-0000-7000-8000-000000000001')).toBe(true);
  for (const text of [
    '',
    '018F0000-0000-7000-8000-000000000001',
    '018f0000000070008000000000000001',
    '018f0000-0000-7000-8000-00000000000g',
  ]) {
    expect(isUuid(text)).toBe(false);
    expect(idSchema.safeParse(text).success).toBe(false);
  }
});
