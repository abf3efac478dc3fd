import type { Row } from '#shared/entities/index.ts';
import { FACTS_FORMAT, type FactsBlock, factsOf } from '#shared/folds/facts-block.ts';
import { assert } from '#shared/kernel/assert.ts';

/** A block as it is kept. The number tells blocks of another build, which are made again from their dossiers. */
export interface StoredFacts {
  readonly id: string;
  readonly format: number;
  /** null while the dossier row itself is not there. */
  readonly block: FactsBlock | null;
}

/** JSON of `StoredFacts`, opened and not looked at: read by whoever judges it, in whatever thread that is. */
export type FactsBytes = Uint8Array<ArrayBuffer>;

export function storedFacts(id: string, rows: readonly Row[]): StoredFacts {
  return { id, format: FACTS_FORMAT, block: factsOf(rows) };
}

export function factsBytes(stored: StoredFacts): FactsBytes {
  return new TextEncoder().encode(JSON.stringify(stored));
}

/** `block` is undefined where it is of another format. */
export function factsIn(bytes: FactsBytes): {
  readonly id: string;
  readonly block: FactsBlock | null | undefined;
} {
  const { id, format, block } = asFacts(JSON.parse(new TextDecoder().decode(bytes)));
  return { id, block: format === FACTS_FORMAT ? block : undefined };
}

/** As this desk wrote them; their bytes are authenticated, and a schema over fifty thousand would cost seconds. */
function asFacts(value: unknown): StoredFacts {
  assert(isStoredFacts(value), 'stored facts have their shape');
  return value;
}

function isStoredFacts(value: unknown): value is StoredFacts {
  return typeof value === 'object' && value !== null && 'format' in value && 'block' in value;
}
