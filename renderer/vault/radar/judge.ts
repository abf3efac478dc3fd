import type { RadarResult, radarResultOf } from '#shared/folds/rights/radar-result.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type FactsBytes, factsIn } from '../storage/stored-facts.ts';
import type { SealedRecord } from '../storage/vault-db.ts';

// Eight interviews and the rules behind them: loaded by the first run, not between PIN and desk.
export const loadFold = () => import('#shared/folds/rights/radar-result.ts');

/** What everything is judged by: a day and the figures of the law. */
export interface Ground {
  readonly on: PlainDate;
  readonly pack: Pack;
}

/** As it lies on the disk, or made of rows that are only shown. */
export type Block = SealedRecord | FactsBytes;
/** Opens a block of the disk; undefined where it is damaged. */
export type OpenBlock = (block: SealedRecord) => Promise<FactsBytes | undefined>;

export interface Judged {
  readonly id: string;
  /** null: the dossier row is not there; undefined: the block is of another format. */
  readonly result: RadarResult | null | undefined;
}

/** Judges blocks, here or in another thread. */
export interface Judge {
  /** One answer for each block that is not damaged, in their order; none at all once stopped. */
  judge(blocks: readonly Block[], ground: Ground): Promise<readonly Judged[]>;
  /** Answers what is asked with nothing, and lets go of everything. */
  stop(): void;
}

export async function openedBlocks(
  blocks: readonly Block[],
  open: OpenBlock,
): Promise<readonly FactsBytes[]> {
  const all = await Promise.all(blocks.map((block) => (block instanceof Uint8Array ? block : open(block))));
  return all.filter((bytes) => bytes !== undefined);
}

export function judged(bytes: FactsBytes, { on, pack }: Ground, fold: typeof radarResultOf): Judged {
  const { id, block } = factsIn(bytes);
  return { id, result: block ? fold(block, on, pack) : block };
}
