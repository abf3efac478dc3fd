import { expect, test } from 'vitest';
import { sumOfBytes } from '#shared/kernel/byte-sum.ts';
import type { PullLine } from '#shared/sync/protocol.ts';
import type { PullAnswer } from './central.ts';
import { id, sampleDossier } from '../testing/sample-rows.ts';
import { broughtBy, readPull, type SpacePart, withFetched } from './read-pull.ts';

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

const rowsOf = (name: string, ver: number) => sampleDossier(name, 1).map((row) => ({ ...row, ver }));
const whole = (name: string, ver: number) => ({ id: id(name), rows: rowsOf(name, ver) });
const putOf = (name: string, ver: number) => rowsOf(name, ver).slice(-1);
const deletionOf = (name: string, ver: number) => ({
  type: 'task',
  id: `${name} ${ver}`,
  dossierId: id(name),
  ver,
});
const part: SpacePart = {
  space: 'WAL',
  cursor: '',
  ver: 20,
  more: false,
  progress: null,
  dossiers: [whole('a', 4), whole('b', 5)],
  bundles: [{ members: [{ id: id('c'), ver: 3 }], bytes: Uint8Array.of() }],
  puts: [...putOf('a', 6), ...putOf('d', 8)],
  dels: [deletionOf('b', 7), { ...deletionOf('b', 9), type: 'audit-entry' }],
  digests: [],
  gone: [],
  manifest: null,
};

test('whole dossiers of a part are as new as the rows that come with them, looks apart', () => {
  expect([...broughtBy(part)]).toEqual([
    [id('a'), 6],
    [id('b'), 7],
    [id('c'), 3],
  ]);
});

test('a dossier that was asked for afterwards stands for all that a part brought of it', () => {
  const fresh = whole('a', 12);
  const { dossiers, puts, dels } = withFetched(part, [fresh]);
  expect(dossiers).toEqual([whole('b', 5), fresh]);
  expect(puts.map(({ dossierId }) => dossierId)).toEqual([id('d')]);
  expect(dels).toEqual(part.dels);
  expect(withFetched(part, [whole('b', 12)]).dels).toEqual([]);
});
