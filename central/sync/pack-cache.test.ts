import { expect, test } from 'vitest';
import { PackCache } from './pack-cache.ts';

const MiB = 1024 * 1024;

test('what was asked for last stays; an office never gets what another one was sent', () => {
  const cache = new PackCache();
  for (let nth = 0; nth < 31; nth += 1) cache.keep('WAL', `pack ${nth}`, new Uint8Array(MiB));
  expect(cache.get('WAL', 'pack 0')?.length).toBe(MiB);
  expect(cache.get('BRU', 'pack 0')).toBeUndefined();
  cache.keep('WAL', 'large', new Uint8Array(2 * MiB));
  expect([0, 1, 2].map((nth) => cache.get('WAL', `pack ${nth}`) !== undefined)).toEqual([true, false, true]);
  // The same once more takes no further room.
  for (let times = 0; times < 40; times += 1) cache.keep('WAL', 'pack 0', new Uint8Array(MiB));
  expect(cache.get('WAL', 'pack 2')).toBeDefined();
});
