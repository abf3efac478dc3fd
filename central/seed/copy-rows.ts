import { CompiledQuery } from 'kysely';
import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { BETWEEN, COPY_FORMAT, CopyText, EMPTY } from '../db/copy-text.ts';
import type { Tx } from '../db/in-transaction.ts';
import type { Database } from '../db/open-database.ts';

const ENTITY = 'entity (space_id, type, id, dossier_id, ver, deleted, head, body, field_ver)';
const DIGEST = 'digest (space_id, dossier_id, ver, protected, body)';

/** A row as one line of a bulk load. */
export function entityLine(spaceId: string, row: Row): string {
  const { type, id, spaceId: _space, dossierId, ver, deleted, body, fieldVer, ...head } = row;
  return [
    spaceId,
    type,
    id,
    dossierId ?? '',
    ver,
    deleted,
    JSON.stringify(head),
    JSON.stringify(body),
    JSON.stringify(fieldVer),
  ].join(BETWEEN);
}

export function digestLine(digest: Digest): string {
  const { card, dossierId, ver } = digest;
  return [card.spaceId, dossierId, ver, card.protected, JSON.stringify(digest)].join(BETWEEN);
}

/** A line of any table: null is nothing at all, an empty text stands between its own marks. */
export function copyLine(cells: readonly (string | number | boolean | null)[]): string {
  return cells.map((cell) => (cell === null ? '' : cell === '' ? EMPTY : String(cell))).join(BETWEEN);
}

/** Loads lines in bulk; the database parses each value once, which is three times as fast as one JSON of all. */
export async function copyLines(db: Database | Tx, table: string, lines: CopyText): Promise<void> {
  if (lines.lines === 0) return;
  await db.executeQuery(CompiledQuery.raw(`copy ${table} from stdin ${COPY_FORMAT}`, [lines.pieces()]));
}

/** Rows and digests of a fund that is filled for the first time. */
export interface FundLines {
  readonly entities: CopyText;
  readonly digests: CopyText;
}

export function fundLines(): FundLines {
  return { entities: new CopyText(), digests: new CopyText() };
}

/** Writes them; afterwards they are empty, and may be filled again. */
export async function copyRows(db: Database | Tx, { entities, digests }: FundLines): Promise<void> {
  await copyLines(db, ENTITY, entities);
  await copyLines(db, DIGEST, digests);
  entities.clear();
  digests.clear();
}
