import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest } from '#shared/folds/digest.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { cardInPassing, isDigestBlock, readDigestBlock, writeDigestBlock } from './digest-block.ts';

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const maybe = (one: fc.Arbitrary<string>) => fc.option(one);
const visit = fc.record({
  k: fc.constant('visit'),
  id: word,
  dossierId: fc.uuid(),
  authorId: word,
  channel: fc.constantFrom('office', 'phone'),
  reason: fc.constant('account-question'),
  appointmentId: maybe(word),
  startedAt: fc.constant(instant('2026-11-23T09:00:00.000Z')),
  state: fc.constantFrom('open', 'paused'),
});
const digest = fc
  .record({
    dossierId: fc.uuid(),
    spaceId: fc.constantFrom('WAL', 'BXL', 'VLA'),
    kind: fc.constantFrom('person', 'company'),
    number: word,
    name: word,
    givenNames: word,
    birthDate: fc.option(fc.constant(plainDate('1980-02-29'))),
    ssinTail: maybe(word),
    enterpriseNumber: maybe(word),
    language: fc.constantFrom('fr', 'nl'),
    place: word,
    postalCode: word,
    trade: maybe(word),
    category: fc.option(fc.constantFrom('mainOccupation', 'secondaryOccupation')),
    since: fc.option(fc.integer({ min: 1900, max: 2100 })),
    status: fc.constantFrom('active', 'ceased'),
    phones: fc.array(word, { maxLength: 2 }),
    linkedNames: fc.array(word, { maxLength: 2 }),
    keys: fc.array(word, { maxLength: 3 }),
    protected: fc.boolean(),
    adviserId: maybe(word),
    backupId: maybe(word),
    keepOffline: fc.array(word, { maxLength: 2 }),
  })
  .chain((card) =>
    fc.record({
      dossierId: fc.constant(card.dossierId),
      ver: fc.nat(),
      card: fc.constant(card),
      items: fc.array(visit),
    }),
  )
  .map((one): Digest => one);

test('any digests are read back as they were, cards only when they are asked for', () => {
  fc.assert(
    fc.property(fc.array(digest, { maxLength: 20 }), (digests) => {
      const read = readDigestBlock(writeDigestBlock(digests));
      expect(read.map(({ dossierId, ver, items }) => ({ dossierId, ver, items }))).toEqual(
        digests.map(({ dossierId, ver, items }) => ({ dossierId, ver, items })),
      );
      for (const one of read) expect(one.card).toBe(one.card);
      expect(read.map((one) => ({ ...one }))).toEqual(digests);
      expect(structuredClone(readDigestBlock(writeDigestBlock(digests)))).toEqual(digests);
    }),
  );
});

test('a card seen in passing is not kept; one that was asked for is', () => {
  const digests = fc.sample(digest, { numRuns: 2, seed: 3 });
  const [one, other] = readDigestBlock(writeDigestBlock(digests));
  if (one === undefined || other === undefined) throw new Error('two are drawn');
  const seen = cardInPassing(one);
  expect(seen).toEqual(digests[0]?.card);
  expect(cardInPassing(one)).not.toBe(seen);
  expect(other.card).toBe(cardInPassing(other));
  expect(cardInPassing({ ...one })).toEqual(seen);
});

test('a card of another shape than this build knows stays as it is', () => {
  const [one] = fc.sample(digest, { numRuns: 1, seed: 1 });
  if (one === undefined) throw new Error('one is drawn');
  const { place: _place, ...less } = one.card;
  const odd = [
    { ...one, card: less },
    { ...one, card: { ...one.card, later: 'more' } },
  ] as Digest[];
  expect(readDigestBlock(writeDigestBlock(odd))).toEqual(odd);
});

test('a block is told from the list of before, and its words are told once', () => {
  const digests = fc.sample(digest, { numRuns: 200, seed: 2 }).map((one) => ({ ...one, items: [] }));
  const bytes = writeDigestBlock(digests);
  const list = new TextEncoder().encode(JSON.stringify(digests));
  expect([isDigestBlock(bytes), isDigestBlock(list)]).toEqual([true, false]);
  expect(bytes.length).toBeLessThan(list.length / 1.5);
});
