import { seededRandom } from '#shared/kernel/seeded-random.ts';

/**
 * Square roots of primes have no common measure, so that sequences made of them cover every
 * combination of traits evenly. That keeps the shares of the fund near their goal for any number of
 * dossiers, while a dossier's own value depends on its index alone.
 */
const primes = {
  kind: 2,
  space: 3,
  german: 5,
  place: 7,
  language: 11,
  sex: 13,
  category: 17,
  capacity: 19,
  status: 23,
  behaviour: 29,
  civil: 31,
  rung: 37,
  plan: 41,
  legalForm: 43,
  companyState: 47,
  size: 53,
  age: 59,
  protection: 61,
  contract: 67,
  noteState: 71,
} as const;

export type SpreadTrait = keyof typeof primes;
export type Spread = (index: number, trait: SpreadTrait) => number;

/** A value in [0, 1) for each dossier and trait, evenly spread over the dossiers. */
export function makeSpread(seed: number): Spread {
  const random = seededRandom(seed).fork('spread');
  const starts = new Map<SpreadTrait, number>();
  return (index, trait) => {
    let start = starts.get(trait);
    if (start === undefined) {
      start = random.fork(trait).next();
      starts.set(trait, start);
    }
    return (start + index * Math.sqrt(primes[trait])) % 1;
  };
}

/** The item whose share of the whole holds `u`; weights need not sum to 1. */
export function share<T>(u: number, items: readonly (readonly [item: T, weight: number])[]): T {
  let rest = u * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    if (rest < weight) return item;
    rest -= weight;
  }
  const last = items.at(-1);
  if (!last) throw new Error('nothing to share out');
  return last[0];
}
