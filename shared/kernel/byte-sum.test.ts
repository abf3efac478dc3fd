import { expect, test } from 'vitest';
import { sumOfBytes } from './byte-sum.ts';

const bytes = Uint8Array.from({ length: 23 }, (_, at) => (at * 37) % 256);

test('any byte that changes changes the sum, also the last ones, which fill no word', () => {
  const sums = [...bytes.keys()].map((at) => {
    const other = bytes.slice();
    other[at] = (other[at] ?? 0) ^ 1;
    return sumOfBytes(other);
  });
  expect(new Set([...sums, sumOfBytes(bytes)]).size).toBe(bytes.length + 1);
});

test('says the same wherever the bytes lie, and another thing when some are missing', () => {
  const longer = new Uint8Array(40);
  longer.set(bytes, 3);
  expect(sumOfBytes(longer.subarray(3, 26))).toBe(sumOfBytes(bytes));
  const zeros = [0, 1, 4, 5, 8].map((length) => sumOfBytes(new Uint8Array(length)));
  expect(new Set(zeros).size).toBe(zeros.length);
  expect(zeros.every((sum) => /^[0-9a-f]{8}$/.test(sum))).toBe(true);
});
