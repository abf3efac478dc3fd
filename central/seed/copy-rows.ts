import { CompiledQuery } from 'kysely';
import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import type { Database } from '../db/open-database.ts';

/** JSON text holds no control character: with these around and between the fields nothing has to be escaped. */
const BETWEEN = String.fromCharCode(2);
const FORMAT = `with (format csv, delimiter E'\\x02', quote E'\\x01', escape E'\\x01')`;
const COPY_ENTITY = `copy entity (space_id, type, id, dossier_id, ver, deleted, head, body, field_ver) from '/dev/blob' ${FORMAT}`;
const COPY_DIGEST = `copy digest (space_id, dossier_id, ver, protected, body) from '/dev/blob' ${FORMAT}`;

/** A row as one line of the embedded database's bulk load. */
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

/** Loads lines into the embedded database, which parses each value once; three times as fast as one JSON of all. */
export async function copyRows(
  db: Database,
  entities: readonly string[],
  digests: readonly string[],
): Promise<void> {
  if (entities.length > 0)
    await db.executeQuery(CompiledQuery.raw(COPY_ENTITY, [`${entities.join('\n')}\n`]));
  if (digests.length > 0) await db.executeQuery(CompiledQuery.raw(COPY_DIGEST, [`${digests.join('\n')}\n`]));
}
