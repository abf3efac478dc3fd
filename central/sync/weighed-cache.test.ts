import { expect, test } from 'vitest';
import { WeighedCache } from './weighed-cache.ts';

const cacheOf = (most: number) => new WeighedCache<string>(most, ({ length }) => length);

test('what was asked for longest ago goes first, and nothing else', () => {
  const cache = cacheOf(16);
  for (const key of ['a', 'b']) cache.keep(key, key.repeat(6));
  expect(cache.get('a')).toBe('aaaaaa');
  cache.keep('c', 'c'.repeat(6));
  expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
  cache.keep('d', 'd'.repeat(17));
  expect(['a', 'c', 'd'].map((key) => cache.get(key))).toEqual([undefined, undefined, undefined]);
  cache.keep('a', 'a');
  expect(cache.get('a')).toBe('a');
});

test('two desks that read the same at once do not make it weigh twice', () => {
  const cache = cacheOf(16);
  cache.keep('other', 'o');
  for (let times = 0; times < 9; times += 1) cache.keep('page', 'p'.repeat(6));
  expect([cache.get('other'), cache.get('page')]).toEqual(['o', 'pppppp']);
});
