import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#shared/folds/digest.ts';
import { makeKeyOf } from '#shared/folds/key-of.ts';
import { buildCardIndex } from '#shared/folds/search/card-index.ts';
import { CardSearch } from '#shared/folds/search/card-search.ts';
import { readCardIndex, writeCardIndex } from './card-index-bytes.ts';

const keyOf = makeKeyOf(new Uint8Array(32));
const NISS = ['98041790292', '81110300011', '77010112345'] as const;

const cardsOf = fc
  .array(
    fc.record({
      name: fc.constantFrom('Lambert', 'Van den Broucke', 'Œuvrard', 'Ёлка', 'Froment-Exemple'),
      givenNames: fc.constantFrom('Léa', 'Jan', '', 'Marie Luc'),
      phones: fc.uniqueArray(fc.constantFrom('470123456', '478000001'), { maxLength: 2 }),
      niss: fc.uniqueArray(fc.constantFrom(...NISS), { maxLength: 2 }),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(
      ({ niss, ...one }, i): Card => ({
        dossierId: `d${i}`,
        spaceId: 's',
        kind: 'person',
        number: `${10_000_000 + i}`,
        birthDate: null,
        ssinTail: null,
        enterpriseNumber: null,
        language: 'fr',
        place: 'Namur',
        postalCode: '5000',
        trade: null,
        category: null,
        since: null,
        status: i % 3 === 0 ? 'ceased' : 'active',
        linkedNames: [],
        keys: niss.map((digits) => keyOf('ssin', digits)),
        protected: false,
        adviserId: null,
        backupId: null,
        keepOffline: [],
        ...one,
      }),
    ),
  );
const asked = ['lam', 'van denb', 'brouke', 'oeuv', 'ел', '1000', '0470 12', ...NISS];

test('an index read back finds what the one that was written finds', () => {
  fc.assert(
    fc.property(cardsOf, (cards) => {
      const read = readCardIndex(writeCardIndex(buildCardIndex(cards), 'b1'), cards, 'b1');
      if (read === null) throw new Error('what was written is read');
      const kept = new CardSearch([keyOf]);
      kept.setIndex(read);
      const fresh = new CardSearch([keyOf]);
      fresh.setAll(cards);
      for (const text of asked) expect(kept.search(text, 5)).toEqual(fresh.search(text, 5));
      kept.put({ ...(cards[0] ?? sample), name: 'Zeppelin' });
      expect(kept.search('zepp', 5)).toHaveLength(1);
    }),
  );
});

const sample = fc.sample(cardsOf, { numRuns: 50, seed: 1 }).flat()[0] as Card;

test('of another build, of another list, cut or garbled: none', () => {
  const cards = [sample, { ...sample, dossierId: 'other' }];
  const bytes = writeCardIndex(buildCardIndex(cards), 'b1');
  expect(readCardIndex(bytes, cards, 'b1')).not.toBeNull();
  expect(readCardIndex(bytes, cards, 'b2')).toBeNull();
  expect(readCardIndex(bytes, [sample], 'b1')).toBeNull();
  expect(readCardIndex(bytes.slice(0, -1), cards, 'b1')).toBeNull();
  expect(readCardIndex(bytes.slice(0, 12), cards, 'b1')).toBeNull();
  const other = bytes.slice();
  other[4] = 9;
  expect(readCardIndex(other, cards, 'b1')).toBeNull();
});
