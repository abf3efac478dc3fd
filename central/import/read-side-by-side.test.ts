import { expect, it, vi } from 'vitest';
import type { ReadableFile } from './read-batches.ts';
import { readSideBySide, type RowSource, type SizedBatch } from './read-side-by-side.ts';

function file(name: string, bytes: number): ReadableFile {
  return {
    path: name,
    name,
    fileNo: 0,
    bytes,
    encoding: 'utf-8',
    separator: ';',
    kind: 'facts',
    places: [],
  };
}

const batch: SizedBatch = { rows: { rows: 1, pieces: () => [] }, issues: [], length: 1 };

/** A reader of two batches a file; tells what it began, and whether it was closed. */
function reader(begun: string[]): RowSource & { closed: boolean } {
  return {
    closed: false,
    async *batches({ name }) {
      begun.push(name);
      yield batch;
      yield batch;
    },
    close() {
      this.closed = true;
      return Promise.resolve();
    },
  };
}

it('one reader takes the files as they come, two the longest first, each file once', async () => {
  const files = [file('a', 1), file('b', 30), file('c', 20)];
  const [alone, shared] = [new Array<string>(), new Array<string>()];
  let taken = 0;
  const take = () => {
    taken += 1;
    return Promise.resolve();
  };
  await readSideBySide(files, [reader(alone)], take);
  expect(alone).toEqual(['a', 'b', 'c']);
  const both = [reader(shared), reader(shared)];
  await readSideBySide(files, both, take);
  expect(shared).toEqual(['b', 'c', 'a']);
  expect(taken).toBe(12);
  expect(both.map(({ closed }) => closed)).toEqual([true, true]);
});

it('a failure ends both, is told, and leaves no reader open', async () => {
  const begun: string[] = [];
  const both = [reader(begun), reader(begun)];
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => file(name, 1));
  const stop = new Error('stopped');
  const takeTwo = vi
    .fn<() => Promise<void>>()
    .mockResolvedValueOnce()
    .mockRejectedValueOnce(stop)
    .mockResolvedValue();
  await expect(readSideBySide(files, both, takeTwo)).rejects.toBe(stop);
  expect(begun.length).toBeLessThan(files.length);
  expect(both.map(({ closed }) => closed)).toEqual([true, true]);
});
