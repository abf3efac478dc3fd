import { expect, test } from 'vitest';
import { isPack, readPack, writePack } from './dossier-pack.ts';

const members = [
  { id: 'a1', gzip: Uint8Array.of(0x1f, 0x8b, 10) },
  { id: 'b2', gzip: Uint8Array.of(10, 0x7b) },
];
const pack = writePack(members);

test('each dossier of a pack is found where it lies', () => {
  expect(isPack(pack)).toBe(true);
  const found = readPack(pack)?.map(({ id, from, to }) => ({ id, gzip: pack.slice(from, to) }));
  expect(found).toEqual(members);
});

test('what is cut short, longer, or another thing is no pack', () => {
  const longer = new Uint8Array(pack.length + 1);
  longer.set(pack);
  const gzip = Uint8Array.of(0x1f, 0x8b, 8, 0);
  const others = [
    pack.subarray(0, -1),
    pack.subarray(0, 5),
    longer,
    gzip,
    Uint8Array.of(0x7b, 10),
    new Uint8Array(),
  ];
  expect(others.map(readPack)).toEqual(others.map(() => null));
  expect(isPack(gzip)).toBe(false);
});

test('a head that does not add up is none', () => {
  const pack = (head: unknown) => new TextEncoder().encode(`${JSON.stringify(head)}\nabc`);
  expect(readPack(pack({ ids: ['a', 'b'], sizes: [1, 2] }))).toHaveLength(2);
  const others = [
    { ids: ['a', 'b'], sizes: [3] },
    { ids: ['a'], sizes: [1, 2] },
    { ids: ['a', 2], sizes: [1, 2] },
    { ids: ['a', 'b'], sizes: [1, '2'] },
    { ids: ['a', 'b', 'c'], sizes: [4, -2, 1] },
    { ids: ['a', 'b'], sizes: [1.5, 1.5] },
    { ids: 'ab', sizes: [1, 2] },
    { sizes: [1, 2] },
  ];
  expect(others.map((head) => readPack(pack(head)))).toEqual(others.map(() => null));
});
