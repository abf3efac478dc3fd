import { expect, test } from 'vitest';
import { DeltaCache } from './delta-cache.ts';
import type { PullPage } from './pull-initial.ts';

function page(megabytes: number): PullPage {
  const cursor = {
    epoch: 'e',
    space: 's',
    holding: 'portfolio',
    mode: 'delta',
    ver: 1,
    type: null,
    id: '',
  } as const;
  return { lines: ['x'.repeat(megabytes * 1024 * 1024)], cursor, more: false, progress: null };
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
