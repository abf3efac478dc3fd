import type { Row } from '#shared/entities/index.ts';
import { FACTS_FORMAT, type FactsBlock, factsOf } from '#shared/folds/facts-block.ts';
import { assert } from '#shared/kernel/assert.ts';
import type { Box } from '../crypto/box.ts';
import type { SealedRecord } from './vault-db.ts';

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

/** A block as it lies on the disk; undefined where it is damaged. */
export function openFacts(box: Box, record: SealedRecord): Promise<FactsBytes | undefined> {
  return box.openBytes({ table: 'facts', key: record.k, ver: record.v }, record.x).catch(() => undefined);
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
