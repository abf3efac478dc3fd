import { type BodyOf, type EntityType, entities, type Row } from '#shared/entities/index.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext } from './define-mutation.ts';

/** A fresh row written at a desk or in the field; central stamps `ver` and `fieldVer` when it applies it. */
export function newRow<T extends EntityType>(
  type: T,
  id: string,
  dossierId: string | null,
  body: BodyOf<T>,
  context: MutationContext,
  factOn: PlainDate | null = context.today,
): Row<T> {
  const header = {
    id,
    type,
    spaceId: context.spaceId,
    dossierId,
    sv: entities[type].sv,
    ver: 0,
    fieldVer: {},
    deleted: false,
    origin: { kind: context.actor.roles.includes('fieldAdviser') ? 'field' : 'desk', ref: null },
    asOf: null,
    factOn,
    recordedOn: context.at,
    createdBy: context.actor.staffId,
    createdDevice: context.deviceId,
    body,
  };
  // The generic conditional type of Row cannot be built structurally; header and body are both typed above.
  return header as unknown as Row<T>;
}

/** The same row with some fields of its body replaced; versions stay central's affair. */
export function withBody<T extends EntityType>(row: Row<T>, patch: Partial<BodyOf<T>>): Row<T> {
  return { ...row, body: { ...row.body, ...patch } };
}
