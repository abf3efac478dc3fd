import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, type Outcome, type RowReader, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

const argsV1 = z.object({
  caseId: idSchema,
  dossierId: idSchema,
  /** Whose it was on the screen. */
  ownerId: z.string(),
  step: z.discriminatedUnion('to', [
    z.strictObject({ to: z.literal('reused') }),
    z.strictObject({ to: z.literal('handed'), ownerId: z.string().min(1) }),
    z.strictObject({ to: z.literal('dismissed'), because: z.string().trim().min(3).max(500) }),
  ]),
});
/** Null for a case that belongs to no dossier. */
const argsV2 = argsV1.extend({ dossierId: idSchema.nullable() });
type Args = z.infer<typeof argsV2>;

const common = {
  name: 'case.settle',
  label: {
    fr: 'Saisie refusée traitée',
    nl: 'Geweigerde invoer behandeld',
    de: 'Abgelehnte Eingabe erledigt',
  },
  act: 'conflict.resolve',
  quiet: false,
  dossierOf: (args: Args) => args.dossierId,
  reads: (args: Args) => [{ type: 'rejected-case' as const, id: args.caseId }],
  apply: settle,
} as const;

/** What becomes of a change that could not be done: done again, given to a colleague, or laid aside with the reason. */
export const settleCase = defineMutation({ ...common, version: 1, args: argsV1 });

/** The same, for those of no dossier too. */
export const settleCaseV2 = defineMutation({ ...common, version: 2, args: argsV2 });

function settle(rows: RowReader, { caseId, dossierId, ownerId, step }: Args): Outcome {
  const refused = rows.get('rejected-case', caseId);
  if (!refused) return rejected('caseUnknown');
  if (refused.dossierId !== dossierId) return rejected('dossierMismatch');
  const { state, ownerId: owner, dismissedBecause } = refused.body;
  const isDone =
    step.to === 'handed'
      ? state === 'open' && owner === step.ownerId
      : step.to === 'dismissed'
        ? state === 'dismissed' && dismissedBecause === step.because
        : state === 'reused';
  if (isDone) return applied();
  if (state !== 'open' || owner !== ownerId) {
    return {
      kind: 'conflict',
      code: 'caseSettledMeanwhile',
      on: { type: 'rejected-case', id: caseId },
      base: { state: 'open', ownerId },
      mine: { ...step },
      theirs: { state, ownerId: owner, because: dismissedBecause },
    };
  }
  switch (step.to) {
    case 'handed':
      return applied(withBody(refused, { ownerId: step.ownerId }));
    case 'dismissed':
      return applied(withBody(refused, { state: 'dismissed', dismissedBecause: step.because }));
    case 'reused':
      return applied(withBody(refused, { state: 'reused' }));
  }
}
