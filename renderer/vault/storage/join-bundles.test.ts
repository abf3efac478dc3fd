import { expect, test } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { readPack, writePack } from '#shared/sync/dossier-pack.ts';
import { id, NOW } from '../testing/sample-rows.ts';
import type { Bundle } from './bundle.ts';
import { joinBundles } from './join-bundles.ts';

function bundle(names: readonly string[], size: number): Bundle {
  const members = names.map((name) => ({ id: id(name), gzip: new Uint8Array(size).fill(name.length) }));
  return {
    members: members.map(({ id: of }) => ({ id: of, ver: 3 })),
    bytes: writePack(members),
    confirmedAt: NOW,
  };
}

const idsOf = (bundles: readonly Bundle[]) =>
  bundles.map(({ members, bytes }) => {
    expect(readPack(bytes)?.map(({ id: of }) => of)).toEqual(members.map(({ id: of }) => of));
    return members.map(({ id: of }) => of);
  });
const ids = (...names: string[]) => names.map((name) => id(name));

test('neighbours are one value, as large as the browser writes quickly, each dossier as it came', () => {
  const joined = joinBundles([bundle(['a'], 20_000), bundle(['bb', 'ccc'], 20_000), bundle(['d'], 20_000)]);
  expect(idsOf(joined)).toEqual([ids('a', 'bb', 'ccc'), ids('d')]);
  const [first] = joined;
  const found = readPack(first?.bytes ?? new Uint8Array())?.map(({ from, to }) =>
    first?.bytes.subarray(from, to),
  );
  expect(found?.map((gzip) => [gzip?.length, gzip?.[0], gzip?.at(-1)])).toEqual([
    [20_000, 1, 1],
    [20_000, 2, 2],
    [20_000, 3, 3],
  ]);
});

test('what is larger already, or no pack, stays as it is', () => {
  const large = bundle(['a', 'b'], 40_000);
  const gzip = { ...bundle(['c'], 10), bytes: Uint8Array.of(0x1f, 0x8b) };
  const joined = joinBundles([bundle(['d'], 10), large, gzip, bundle(['e'], 10)]);
  expect(joined.map(({ bytes }) => bytes)).toContain(gzip.bytes);
  expect(joined.map(({ bytes }) => bytes)).toContain(large.bytes);
  expect(joined).toHaveLength(4);
});

test('a dossier that came twice lies in two values, the later one last', () => {
  const joined = joinBundles([bundle(['a', 'b'], 10), bundle(['b', 'c'], 10), bundle(['d'], 10)]);
  expect(idsOf(joined)).toEqual([ids('a', 'b'), ids('b', 'c', 'd')]);
});

test('what was confirmed at another moment stays apart', () => {
  const later: Bundle = { ...bundle(['b'], 10), confirmedAt: instant('2027-01-01T00:00:00.000Z') };
  expect(joinBundles([bundle(['a'], 10), later])).toHaveLength(2);
});
