import { expect, test } from 'vitest';
import { DeltaCache, type KeptPage } from './delta-cache.ts';
import { KeptLines } from './kept-lines.ts';

function page(megabytes: number): KeptPage {
  const cursor = {
    epoch: 'e',
    space: 's',
    holding: 'portfolio',
    mode: 'delta',
    ver: 1,
    type: null,
    id: '',
  } as const;
  return { lines: new KeptLines(['x'.repeat(megabytes * 1024 * 1024 - 1)]), cursor, more: false };
}

test('what was asked for longest ago goes first, and nothing else', () => {
  const cache = new DeltaCache();
  const pages = { a: page(6), b: page(6), c: page(6) };
  cache.keep('a', pages.a);
  cache.keep('b', pages.b);
  expect(cache.get('a')).toBe(pages.a);
  cache.keep('c', pages.c);
  expect(cache.get('b')).toBeUndefined();
  expect([cache.get('a'), cache.get('c')]).toEqual([pages.a, pages.c]);
  cache.keep('d', page(17));
  expect([cache.get('a'), cache.get('c'), cache.get('d')]).toEqual([undefined, undefined, undefined]);
  cache.keep('a', pages.a);
  expect(cache.get('a')).toBe(pages.a);
});
