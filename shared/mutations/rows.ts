import { freshRow } from '#shared/entities/fresh-row.ts';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
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
  const { spaceId, actor, at, deviceId } = context;
  const header = {
    id,
    spaceId,
    dossierId,
    origin: {
      kind: actor.roles.includes('fieldAdviser') ? ('field' as const) : ('desk' as const),
      ref: null,
    },
    asOf: null,
    factOn,
    recordedOn: at,
    createdBy: actor.staffId,
    createdDevice: deviceId,
  };
  return freshRow(type, header, body);
}

/** The same row with some fields of its body replaced; versions stay central's affair. */
export function withBody<T extends EntityType>(row: Row<T>, patch: Partial<BodyOf<T>>): Row<T> {
  return { ...row, body: { ...row.body, ...patch } };
}
