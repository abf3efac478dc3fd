import type { SpaceId } from './profile.ts';
import type { World } from './world.ts';

/** Dossiers come in blocks of 100 with the same make-up: links between dossiers never leave their block. */
export const BLOCK = 100;
export const PERSONS_PER_BLOCK = 88;

export interface Slot {
  readonly spaceId: SpaceId;
  readonly kind: 'person' | 'company';
  /** How many of its kind stand before it in the block. */
  readonly rank: number;
}

const makeUp: readonly (readonly [spaceId: SpaceId, kind: Slot['kind'], count: number])[] = [
  ['WAL', 'person', 40],
  ['VLA', 'person', 31],
  ['BRU', 'person', 17],
  ['WAL', 'company', 5],
  ['VLA', 'company', 4],
  ['BRU', 'company', 3],
];

/** The shuffled order of one block; the same for every block of a fund. */
export function drawSlots(world: World): Slot[] {
  const cards = makeUp.flatMap(([spaceId, kind, count]) =>
    Array.from({ length: count }, () => ({ spaceId, kind })),
  );
  const seen = { person: 0, company: 0 };
  return world.root
    .fork('slots')
    .shuffle(cards)
    .map((card) => {
      const rank = seen[card.kind];
      seen[card.kind] += 1;
      return { ...card, rank };
    });
}
