import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { can } from '#shared/permissions/can.ts';
import {
  applied,
  defineMutation,
  type MutationContext,
  type Outcome,
  type RowReader,
  type RowRef,
  rejected,
} from '../define-mutation.ts';
import { withBody } from '../rows.ts';
import { findResolvable, wishOf, wishSchema } from './resolvable.ts';

const argsV1 = z.object({
  conflictId: idSchema,
  dossierId: idSchema,
  choice: z.enum(['theirs', 'mine', 'edited']),
  /** The wish as it is said again; null when what is there stays. */
  again: wishSchema.nullable(),
});
const argsV2 = argsV1.extend({
  /** Null for a disagreement that belongs to no dossier. */
  dossierId: idSchema.nullable(),
  choice: z.enum(['theirs', 'mine', 'edited', 'both']),
});
type Args = z.infer<typeof argsV2>;

const common = {
  name: 'conflict.resolve',
  label: { fr: 'Désaccord tranché', nl: 'Tegenspraak beslist', de: 'Widerspruch entschieden' },
  act: 'conflict.resolve',
  quiet: false,
  dossierOf: (args: Args) => args.dossierId,
  reads: readsOf,
  apply: resolve,
} as const;

/**
 * A person ends a disagreement: what is there stays, or the other side is said again, as it was or in other words, over
 * exactly what was on the screen. Should that have moved once more, the choice is a disagreement of its own.
 */
export const resolveConflict = defineMutation({ ...common, version: 1, args: argsV1 });

/** The same, where both sides may stay beside each other: `again` then adds one to what is there. */
export const resolveConflictV2 = defineMutation({ ...common, version: 2, args: argsV2 });

function readsOf(args: Args): RowRef[] {
  const wish = args.again === null ? null : parsedWish(args.again);
  return [
    { type: 'conflict', id: args.conflictId },
    ...(wish === null ? [] : wish.definition.reads(wish.args)),
  ];
}

function resolve(rows: RowReader, args: Args, context: MutationContext): Outcome {
  const conflict = rows.get('conflict', args.conflictId);
  if (!conflict) return rejected('conflictUnknown');
  if (conflict.dossierId !== args.dossierId) return rejected('dossierMismatch');
  const { body } = conflict;
  const me = context.actor.staffId;
  if (body.state === 'resolved') {
    if (body.resolvedBy === me && body.choice === args.choice) return applied();
    return {
      kind: 'conflict',
      code: 'conflictResolvedMeanwhile',
      on: { type: 'conflict', id: conflict.id },
      base: { choice: null },
      mine: { choice: args.choice },
      theirs: { choice: body.choice, resolvedBy: body.resolvedBy },
    };
  }
  const resolved = withBody(conflict, {
    state: 'resolved',
    choice: args.choice,
    resolvedBy: me,
    resolvedAt: context.at,
  });
  if (args.choice === 'theirs')
    return args.again === null ? applied(resolved) : rejected('argumentsMalformed');
  const wish = args.again === null ? null : parsedWish(args.again);
  if (args.again === null || wish === null) return rejected('wishNotRepeatable');
  if (
    args.again.name !== wishOf(body.mutation).name ||
    wish.definition.dossierOf(wish.args) !== args.dossierId
  )
    return rejected('wishOfAnother');
  const permission = can(context.actor.roles, wish.definition.act, false);
  if (!permission.allowed) return rejected(permission.reason);
  const outcome: Outcome = wish.definition.apply(rows, wish.args, context);
  return outcome.kind === 'applied' ? applied(resolved, ...outcome.puts) : outcome;
}

function parsedWish(wish: z.infer<typeof wishSchema>) {
  const definition = findResolvable(wish.name);
  const args = definition?.args.safeParse(wish.args);
  return definition && args?.success ? { definition, args: args.data } : null;
}
