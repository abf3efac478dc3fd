import type { EntityType, Row } from '#shared/entities/index.ts';
import { can } from '#shared/permissions/can.ts';
import { findMutation } from './index.ts';
import { type MutationContext, type Outcome, type RowRef, rejected } from './define-mutation.ts';

/** Rows that a mutation announced it reads, keyed by `type:id`. */
export type LoadedRows = ReadonlyMap<string, Row>;

export function rowKey(ref: RowRef): string {
  return `${ref.type}:${ref.id}`;
}

/**
 * Parses, checks the permission and applies a mutation, the same way on every host.
 * Never throws for what a person did: unknown names and malformed arguments end as `rejected`.
 */
export function runMutation(
  key: string,
  rawArgs: unknown,
  rows: LoadedRows,
  context: MutationContext,
): Outcome {
  const definition = findMutation(key);
  if (!definition) return rejected('mutationUnknown');
  const parsed = definition.args.safeParse(rawArgs);
  if (!parsed.success) return rejected('argumentsMalformed');
  // `notOwn` acts decide for themselves, once they have read whose work it is.
  const permission = can(context.actor.roles, definition.act, false);
  if (!permission.allowed) return rejected(permission.reason);
  const announced = new Set(definition.reads(parsed.data).map(rowKey));
  return definition.apply(
    {
      get<T extends EntityType>(type: T, id: string): Row<T> | undefined {
        const row = announced.has(rowKey({ type, id })) ? rows.get(rowKey({ type, id })) : undefined;
        return row && row.type === type && !row.deleted ? (row as Row<T>) : undefined;
      },
    },
    parsed.data,
    context,
  );
}
