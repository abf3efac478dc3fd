import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS, bucketOf, bucketSums } from './bucket-sums.ts';

const card = fc.record({ id: fc.uuid(), ver: fc.nat(1_000) });
const cards = fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 40 });

test('the order of the cards does not count', () => {
  fc.assert(
    fc.property(cards, (all) => {
      expect(bucketSums([...all].reverse())).toEqual(bucketSums(all));
    }),
  );
});

test('one other version, one card less: the bucket of that card differs and no other', () => {
  fc.assert(
    fc.property(cards, card, (all, extra) => {
      const others = all.filter(({ id }) => id !== extra.id);
      const before = bucketSums([...others, extra]);
      for (const after of [bucketSums(others), bucketSums([...others, { ...extra, ver: extra.ver + 1 }])]) {
        const differ = Array.from({ length: BUCKETS }, (_, at) => at).filter(
          (at) => before[at] !== after[at],
        );
        expect(differ).toEqual([bucketOf(extra.id)]);
      }
    }),
  );
});
