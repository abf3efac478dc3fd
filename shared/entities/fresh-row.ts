import { type BodyOf, type EntityType, entities, type Row } from './index.ts';
import type { RowHeader } from './row.ts';

/** What of the header is its maker's to say. */
export type FreshHeader = Pick<
  RowHeader,
  'id' | 'spaceId' | 'dossierId' | 'origin' | 'asOf' | 'factOn' | 'recordedOn' | 'createdBy' | 'createdDevice'
>;

/** A row that no space has given a version yet. */
export function freshRow<T extends EntityType>(type: T, header: FreshHeader, body: BodyOf<T>): Row<T> {
  const { id, spaceId, dossierId, ...rest } = header;
  const unwritten = { sv: entities[type].sv, ver: 0, fieldVer: {}, deleted: false };
  const row = { id, type, spaceId, dossierId, ...unwritten, ...rest, body };
  // Row is a conditional type over T, which no object literal can be checked against; header and body are typed above.
  return row as unknown as Row<T>;
}
