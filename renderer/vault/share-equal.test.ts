import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareEqual } from './share-equal.ts';

/** As answers are: from the other side of a worker, without a common part. */
const copy = <T>(value: T): T => structuredClone(value);
const data = fc.jsonValue({ maxDepth: 4 }).map(copy);

it('says what the new answer says, whatever was there before', () => {
  fc.assert(
    fc.property(data, data, (before, after) => {
      const [was, is] = [copy(before), copy(after)];
      expect(shareEqual(before, after)).toEqual(after);
      // Neither is written on.
      expect([before, after]).toEqual([was, is]);
    }),
  );
});

it('is the former answer itself when nothing changed', () => {
  fc.assert(fc.property(data, (before) => Object.is(shareEqual(before, copy(before)), before)));
});

it('keeps each part that did not change', () => {
  const before = { lines: [{ id: 'a', marks: [1, 2] }, { id: 'b' }], head: { name: 'Fictif' } };
  const after = { lines: [{ id: 'a', marks: [1, 2] }, { id: 'c' }, { id: 'd' }], head: { name: 'Fictif' } };
  const shared = shareEqual(before, copy(after));
  expect(shared).toEqual(after);
  expect(shared.lines[0]).toBe(before.lines[0]);
  expect(shared.head).toBe(before.head);
  expect(shared.lines[1]).not.toBe(before.lines[1]);
});

it.each([
  ['a field that went', { a: 1, b: 2 }, { a: 1 }],
  ['a field that came without a value', { a: 1 }, { a: 1, b: undefined }],
  ['a field without a value in the place of another', { a: undefined }, { b: undefined }],
  ['a shorter list', [1, 2], [1]],
  ['a list in the place of an object', {}, []],
  ['a number in the place of its text', 1, '1'],
])('%s is a change', (_, before, after) => {
  const shared = shareEqual(before, after);
  expect(shared).not.toBe(before);
  expect(shared).toStrictEqual(after);
});

it('does not look into bytes', () => {
  const bytes = new Uint8Array([1]);
  expect(shareEqual({ bytes: new Uint8Array([1]) }, { bytes }).bytes).toBe(bytes);
});
