import { argon2id as reference } from '@noble/hashes/argon2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Argon2Cost, argon2id } from './argon2id.ts';

// A busy machine may take longer than any browser that compiles: only the clock of a test says how long a look took.
const ticking = () => {
  let time = 0;
  return () => (time += 9);
};
const derive = (password: Uint8Array, salt: Uint8Array, cost: Argon2Cost) =>
  argon2id(password, salt, cost, ticking());
const hex = (key: Uint8Array | null) => (key === null ? 'none' : bytesToHex(key));

// From the tests of the reference implementation of Argon2 (version 0x13, one lane).
test.each([
  [2, 65_536, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  [2, 256, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
])('%i passes over %i KiB give the key of the reference implementation', async (passes, memoryKiB, key) => {
  const made = await derive(utf8ToBytes('password'), utf8ToBytes('somesalt'), { passes, memoryKiB });
  expect(hex(made)).toBe(key);
});

test('any password, salt and cost give the key of @noble/hashes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 150 }),
      fc.uint8Array({ minLength: 8, maxLength: 150 }),
      fc.integer({ min: 8, max: 1_100 }),
      fc.integer({ min: 1, max: 4 }),
      async (password, salt, memoryKiB, passes) => {
        const theirs = reference(password, salt, { m: memoryKiB, t: passes, p: 1, dkLen: 32 });
        expect(hex(await derive(password, salt, { memoryKiB, passes }))).toBe(hex(theirs));
      },
    ),
    { numRuns: 40 },
  );
});

test('two at once do not disturb each other', async () => {
  const cost = { memoryKiB: 16_384, passes: 2 };
  const salt = utf8ToBytes('somesalt');
  const one = await derive(utf8ToBytes('one'), salt, cost);
  const two = await derive(utf8ToBytes('two'), salt, cost);
  const both = await Promise.all([
    derive(utf8ToBytes('one'), salt, cost),
    derive(utf8ToBytes('two'), salt, cost),
  ]);
  expect(both.map(hex)).toEqual([one, two].map(hex));
});

test('where nothing compiles it, it gives up after a second of work', async () => {
  let looks = 0;
  const crawling = () => 30 * looks++;
  const cost = { memoryKiB: 16_384, passes: 1 };
  expect(await argon2id(new Uint8Array(1), utf8ToBytes('somesalt'), cost, crawling)).toBeNull();
  // A look each 30 ms, and another after each pause.
  expect(looks).toBeGreaterThan(33);
  expect(looks).toBeLessThan(60);
});

test('a moment without the processor is no reason to give up', async () => {
  let looks = 0;
  let time = 0;
  const interrupted = () => (time += looks++ % 3 === 0 ? 1 : 400);
  const cost = { memoryKiB: 16_384, passes: 1 };
  expect(await argon2id(new Uint8Array(1), utf8ToBytes('somesalt'), cost, interrupted)).not.toBeNull();
});

test('a cost that nothing can be made of is a bug of the caller', async () => {
  const salt = utf8ToBytes('somesalt');
  await expect(argon2id(new Uint8Array(1), salt, { memoryKiB: 7, passes: 1 })).rejects.toThrow(RangeError);
  await expect(argon2id(new Uint8Array(1), salt, { memoryKiB: 8, passes: 0 })).rejects.toThrow(RangeError);
  await expect(argon2id(new Uint8Array(1), new Uint8Array(7), { memoryKiB: 8, passes: 1 })).rejects.toThrow(
    RangeError,
  );
});
