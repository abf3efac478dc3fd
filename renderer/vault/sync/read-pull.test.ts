import { expect, test } from 'vitest';
import { sumOfBytes } from '#shared/kernel/byte-sum.ts';
import type { PullLine } from '#shared/sync/protocol.ts';
import type { PullAnswer } from './central.ts';
import { readPull } from './read-pull.ts';

const packs = [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5)];
const hello: PullLine = { t: 'hello', epoch: 'life', lastSeq: 0, today: '2026-11-26', ask: '1' };
const end: PullLine = {
  t: 'end',
  space: 'WAL',
  cursor: 'c',
  ver: 1,
  more: false,
  n: 2,
  progress: null,
  sum: '00000000',
};
const packed = packs.map(
  (bytes, at): PullLine => ({
    t: 'packed',
    ids: [`d${at}`],
    vers: [at],
    size: bytes.length,
    of: sumOfBytes(bytes),
  }),
);
const answer = (bytes: Uint8Array<ArrayBuffer>, lines = packed): PullAnswer => ({
  lines: [hello, ...lines, end],
  bytes,
});

test('each line gets the bytes it speaks of, in their order', () => {
  const page = readPull(answer(Uint8Array.of(1, 2, 3, 4, 5)), ['WAL']);
  expect(page?.parts[0]?.bundles).toEqual([
    { members: [{ id: 'd0', ver: 0 }], bytes: packs[0] },
    { members: [{ id: 'd1', ver: 1 }], bytes: packs[1] },
  ]);
});

test('bytes that changed, are missing or are too many spoil the whole answer', () => {
  const spoiled = [Uint8Array.of(1, 2, 3, 4, 6), Uint8Array.of(1, 2, 3, 4), Uint8Array.of(1, 2, 3, 4, 5, 6)];
  expect(spoiled.map((bytes) => readPull(answer(bytes), []))).toEqual([null, null, null]);
  expect(readPull(answer(Uint8Array.of(1, 2, 3, 4, 5), packed.toReversed()), [])).toBeNull();
});

test('one that is cut between two parts is not whole, whoever is asked: its first line counts them, or an office is missing', () => {
  const nothing = new Uint8Array();
  const empty: PullLine = { ...end, n: 0 };
  const read = (parts: number | undefined, lines: PullLine[], asked: string[]) =>
    readPull({ lines: [{ ...hello, parts }, ...lines], bytes: nothing }, asked) !== null;
  expect(read(1, [empty], ['WAL'])).toBe(true);
  expect(read(undefined, [empty], ['WAL'])).toBe(true);
  expect(read(0, [], [])).toBe(true);
  expect(read(undefined, [], ['WAL'])).toBe(false);
  expect(read(undefined, [empty], ['WAL', 'BXL'])).toBe(false);
  expect(read(2, [empty], ['WAL'])).toBe(false);
});
