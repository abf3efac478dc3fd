import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { type SeededRandom, seededRandom } from '#shared/kernel/seeded-random.ts';

/** What every draw of one fund has in common. */
export interface World {
  readonly root: SeededRandom;
  readonly asOf: PlainDate;
  /** NISS of the scenario dossiers, which no drawn person may get. */
  readonly reserved: ReadonlySet<string>;
  readonly offsets: Readonly<Record<'category' | 'behaviour', number>>;
}

export function makeWorld(seed: number, asOf: PlainDate, reserved: ReadonlySet<string>): World {
  const root = seededRandom(`demo-fund/${seed}`);
  const offsets = root.fork('offsets');
  return { root, asOf, reserved, offsets: { category: offsets.next(), behaviour: offsets.next() } };
}

/**
 * An even spread instead of chance: the n-th point of a sequence that fills [0, 1) without clusters, so that a share
 * of half a per cent is there in a fund of 2,000 as well.
 */
export function spread(n: number, offset: number, step: number): number {
  const x = offset + n * step;
  return x - Math.floor(x);
}

export const GOLDEN_STEP = 0.618_033_988_749_894_9;
export const SILVER_STEP = 0.414_213_562_373_095_1;
