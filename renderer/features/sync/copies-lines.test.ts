import { expect, test } from 'vitest';
import { copiesLines } from './copies-lines.ts';

const fine = { broughtBack: 0, healed: 0, damaged: 0, unreadable: 0, tornBytes: 0 };

test('nothing is said on a good day', () => {
  expect(copiesLines(fine)).toEqual([]);
});

test('what cannot be read comes before what was mended, and what was cut off last', () => {
  expect(copiesLines({ broughtBack: 2, healed: 1, damaged: 1, unreadable: 3, tornBytes: 17 })).toEqual([
    { key: 'unread', count: 4 },
    { key: 'mended', count: 3 },
    { key: 'torn', count: 17 },
  ]);
  expect(copiesLines({ ...fine, healed: 1 })).toEqual([{ key: 'mended', count: 1 }]);
});
