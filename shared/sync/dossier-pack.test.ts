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
