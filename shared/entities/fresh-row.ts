import { type BodyOf, type EntityType, entities, type Row } from './index.ts';
import type { RowHeader } from './row.ts';

/** What of the header is its maker's to say. */
export type FreshHeader = Pick<
  RowHeader,
  'id' | 'spaceId' | 'dossierId' | 'origin' | 'asOf' | 'factOn' | 'recordedOn' | 'createdBy' | 'createdDevice'
>;

/** A row that no space has given a version yet. */
export function freshRow<T extends EntityType>(type: T, header: FreshHeader, body: BodyOf<T>): Row<T> {
  // Field by field: an import makes millions of them, and to spread parts into one costs several times as much.
  const row = {
    id: header.id,
    type,
    spaceId: header.spaceId,
    dossierId: header.dossierId,
    sv: entities[type].sv,
    ver: 0,
    fieldVer: {},
    deleted: false,
    origin: header.origin,
    asOf: header.asOf,
    factOn: header.factOn,
    recordedOn: header.recordedOn,
    createdBy: header.createdBy,
    createdDevice: header.createdDevice,
    body,
  };
  // Row is a conditional type over T, which no object literal can be checked against; header and body are typed above.
  return row as unknown as Row<T>;
}
