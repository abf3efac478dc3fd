import { expect, test } from 'vitest';
import { CardsCache, type ToldCards } from './cards-cache.ts';
import { KeptLines } from './kept-lines.ts';

function cards(megabytes: number): ToldCards {
  return { pages: [new KeptLines(['x'.repeat(megabytes * 1024 * 1024 - 1)])], end: 'end\n' };
}

test('an office is told what was told before as long as its version is the same', () => {
  const cache = new CardsCache();
  const [wal, bru] = [cards(1), cards(1)];
  cache.keep('WAL', 'e 1', wal);
  cache.keep('BRU', 'e 1', bru);
  expect([cache.get('WAL', 'e 1'), cache.get('BRU', 'e 1')]).toEqual([wal, bru]);
  expect([cache.get('WAL', 'e 2'), cache.get('WAL', 'other 1')]).toEqual([undefined, undefined]);
  const newer = cards(1);
  cache.keep('WAL', 'e 2', newer);
  expect(cache.get('WAL', 'e 1')).toBeUndefined();
  expect(cache.get('WAL', 'e 2')).toBe(newer);
});

test('what was kept longest goes first, and the same once more takes no further room', () => {
  const cache = new CardsCache();
  const kept = [10, 10, 10].map((size) => cards(size));
  for (const [nth, one] of kept.entries()) cache.keep(`office ${nth}`, 'e 1', one);
  const left = () => kept.map((_, nth) => cache.get(`office ${nth}`, 'e 1') !== undefined);
  expect(left()).toEqual([false, true, true]);
  for (let times = 0; times < 9; times += 1) cache.keep('office 1', 'e 1', cards(10));
  expect(left()).toEqual([false, true, true]);
  cache.keep('large', 'e 1', cards(25));
  expect([...left(), cache.get('large', 'e 1')]).toEqual([false, false, false, undefined]);
});
