import type { Card } from '#shared/folds/digest.ts';
import { type SeededRandom, seededRandom } from '#shared/kernel/seeded-random.ts';
import { makeMistypedQueries } from '../../support/make-mistyped-queries.ts';

export const QUERY_KINDS = ['prefix', 'mistyped', 'full name', 'number'] as const;

export interface BenchQuery {
  readonly kind: (typeof QUERY_KINDS)[number];
  readonly text: string;
}

type Maker = (card: Card, random: SeededRandom, nth: number) => string;

const givenOf = (card: Card) => card.givenNames.split(' ')[0] ?? '';

const makers: Readonly<Record<Exclude<BenchQuery['kind'], 'mistyped'>, Maker>> = {
  // Every length from the first key on: the desk searches at each of them.
  prefix: (card, _random, nth) => card.name.slice(0, 1 + (nth % 6)),
  'full name': (card, _random, nth) =>
    (nth % 2 === 0 ? `${givenOf(card)} ${card.name}` : `${card.name} ${givenOf(card)}`).trim(),
  number: (card, random, nth) => {
    // Eleven digits are looked up as a NISS, by their keyed hash.
    const anyNiss = Array.from({ length: 11 }, () => random.int(0, 9)).join('');
    return (
      [card.number, card.phones[0], card.enterpriseNumber, anyNiss, card.number.slice(0, 4)][nth % 5] ??
      card.number
    );
  },
};

/** `count` queries over these cards, the four kinds in equal parts, the same for the same cards. */
export function makeQueries(cards: readonly Card[], count: number): BenchQuery[] {
  const random = seededRandom('bench-queries');
  const each = Math.ceil(count / QUERY_KINDS.length);
  return QUERY_KINDS.flatMap((kind): BenchQuery[] => {
    if (kind === 'mistyped')
      return makeMistypedQueries(cards, random.fork(kind), each).map(({ query }) => ({ kind, text: query }));
    const draw = random.fork(kind);
    return Array.from({ length: each }, (_, nth) => ({
      kind,
      text: makers[kind](draw.pick(cards), draw, nth),
    }));
  });
}
