import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HeldIndex, type Moves } from './held-index.ts';
import type { HeldRecord } from './vault-db.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const some = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
const step = fc.record({
  put: some,
  bundles: fc.array(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }), {
    maxLength: 3,
  }),
  dropped: some,
  gone: fc.nat(3),
});

/** A disk beside its index. */
class Disk {
  readonly records = new Map<string, HeldRecord>();
  readonly bundles = new Set<string>();
  index = HeldIndex.of([]);

  step(moves: Moves): void {
    const { heldPuts, heldDeletes, bundleDeletes, next } = this.index.after(moves);
    for (const { k } of moves.bundles) this.bundles.add(k);
    for (const k of bundleDeletes) this.bundles.delete(k);
    for (const record of heldPuts) this.records.set(record.k, record);
    for (const k of heldDeletes) this.records.delete(k);
    this.index = next;
  }

  reopened(): HeldIndex {
    return HeldIndex.of([...this.records.values()]);
  }
}

const placesIn = (index: HeldIndex) => NAMES.map((name) => [name, index.placeOf(name)] as const);
const bundle = (k: string, ...names: string[]) => ({ k, names });

test('the disk names what the index names, whatever came, left and was put together', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const disk = new Disk();
      for (const [nth, { put, bundles, dropped, gone }] of steps.entries()) {
        // Within a step every name moves once.
        const taken = new Set([...put, ...dropped]);
        const came = bundles.flatMap((names, at) => {
          const free = names.filter((name) => !taken.has(name));
          for (const name of free) taken.add(name);
          return free.length === 0 ? [] : [bundle(`b${nth}.${at}`, ...free)];
        });
        const former = [...disk.bundles][gone];
        const free = dropped.filter((name) => !put.includes(name));
        disk.step({ put, bundles: came, dropped: free, gone: former === undefined ? [] : [former] });
        expect(placesIn(disk.reopened())).toEqual(placesIn(disk.index));
        expect(disk.reopened().loose().toSorted()).toEqual(disk.index.loose().toSorted());
        for (const [, place] of placesIn(disk.index))
          if (place !== null && place !== 'row') expect(disk.bundles).toContain(place.bundle);
      }
    }),
  );
});

test('bundles that come together are named by one record, and one that changes by its own from then on', () => {
  const disk = new Disk();
  disk.step({ put: [], bundles: [bundle('x', 'a', 'b'), bundle('y', 'c')], dropped: [] });
  expect([...disk.records.keys()]).toEqual(['px']);
  disk.step({ put: [], bundles: [], dropped: ['a'] });
  expect([...disk.records.values()]).toEqual([
    { k: 'px', b: { y: ['c'] } },
    { k: 'x', m: ['b'] },
  ]);
  disk.step({ put: [], bundles: [bundle('z', 'c')], dropped: [] });
  expect([...disk.records.keys()].toSorted()).toEqual(['x', 'z']);
});
