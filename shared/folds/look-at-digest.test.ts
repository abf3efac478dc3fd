import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/instant.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { type Digest, digestSchema } from './digest.ts';
import { lookAtDigest } from './look-at-digest.ts';

const bare: Digest = {
  dossierId: 'd-1',
  ver: 4,
  card: {
    dossierId: 'd-1',
    spaceId: 'WAL',
    kind: 'person',
    number: '1234',
    name: 'Froment-Exemple',
    givenNames: 'Léa',
    birthDate: plainDate('1984-02-29'),
    ssinTail: '41',
    enterpriseNumber: null,
    language: 'fr',
    place: 'Namur',
    postalCode: '5000',
    trade: null,
    category: 'mainOccupation',
    since: 2014,
    status: 'active',
    phones: ['470000001'],
    linkedNames: [],
    keys: ['keyed'],
    protected: false,
    adviserId: null,
    backupId: null,
    keepOffline: [],
  },
  items: [],
};
const made: Digest = {
  ...bare,
  items: [
    {
      k: 'trouble',
      id: 't',
      dossierId: 'd-1',
      kind: 'conflict',
      code: 'c',
      mutation: 'm',
      ownerId: 'o',
      at: instant('2026-11-26T09:00:00.000Z'),
    },
  ],
};

describe('a look at a digest', () => {
  it('takes what central makes, with what waits and without', () => {
    expect(lookAtDigest(structuredClone(made))).toEqual(made);
    expect(lookAtDigest(structuredClone(bare))).toEqual(bare);
  });

  it.each(Object.keys(bare.card))('refuses with the schema when %s is of another kind or missing', (name) => {
    const { [name]: _left, ...rest } = bare.card as Readonly<Record<string, unknown>>;
    const cards = [
      rest,
      ...[7.5, {}, [7], undefined, true].map((value) => ({ ...bare.card, [name]: value })),
    ];
    for (const card of cards) {
      const digest = { ...bare, card };
      expect(lookAtDigest(digest)).toEqual(digestSchema.safeParse(digest).data ?? null);
    }
  });

  it('leaves to the schema what a newer central adds, and what is no digest', () => {
    expect(lookAtDigest({ ...bare, card: { ...bare.card, colour: 'blue' } })).toEqual(bare);
    const others = [
      null,
      [],
      'x',
      { ...bare, ver: 1.5 },
      { ...bare, dossierId: null },
      { ...bare, items: [{}] },
    ];
    expect(others.map(lookAtDigest)).toEqual(others.map(() => null));
  });
});
