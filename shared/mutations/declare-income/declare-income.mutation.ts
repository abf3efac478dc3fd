import * as z from 'zod';
import { idSchema, deterministicId } from '#shared/kernel/ids.ts';
import { amount } from '#shared/kernel/amount.ts';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { claimOf } from '../compare-and-set.ts';
import {
  applied,
  defineMutation,
  type MutationContext,
  type Outcome,
  type RowReader,
  type RowRef,
  rejected,
} from '../define-mutation.ts';
import { newRow } from '../rows.ts';

const argsV1 = z.object({
  dossierId: idSchema,
  year: z.number().int().min(1950).max(2200),
  kind: z.enum(['declared', 'estimated']),
  /** The statement this one replaces, with the figure that was seen; null for the first one. */
  was: z.strictObject({ statementId: idSchema, cents: euroCentsSchema.nullable() }).nullable(),
  /** Net professional income of the year. */
  to: z.strictObject({ cents: euroCentsSchema, quarters: z.number().int().min(1).max(4) }),
});
/** With the paper it was read from; null when it was only said. */
const argsV2 = argsV1.extend({ documentId: idSchema.nullable() });
type Args = z.infer<typeof argsV1>;

const common = {
  name: 'income.declare',
  label: { fr: 'Revenu déclaré', nl: 'Inkomen aangegeven', de: 'Einkommen erklärt' },
  act: 'dossier.edit',
  quiet: false,
  dossierOf: (args: Args) => args.dossierId,
} as const;

/**
 * What somebody says a year brought or will bring. Figures are never merged and never overwritten: each replaces one
 * named statement (or is the first of its kind), and a statement is replaced once. Two desks that replace the same one
 * by the same figure said the same thing; by two figures, a person chooses.
 */
export const declareIncome = defineMutation({
  ...common,
  version: 1,
  args: argsV1,
  reads: statementsOf,
  apply: (rows, args, context) => declare(rows, args, null, context),
  again: sayOver,
});

/** The same, with the paper that shows it. */
export const declareIncomeV2 = defineMutation({
  ...common,
  version: 2,
  args: argsV2,
  reads: (args) => [
    ...statementsOf(args),
    ...(args.documentId === null ? [] : [{ type: 'supporting-document' as const, id: args.documentId }]),
  ],
  apply(rows, args, context) {
    const { documentId } = args;
    if (documentId !== null) {
      const document = rows.get('supporting-document', documentId);
      if (!document || document.dossierId !== args.dossierId || document.body.detached !== undefined)
        return rejected('documentUnknown');
    }
    return declare(rows, args, documentId, context);
  },
  again: sayOver,
});

function statementsOf(args: Args): RowRef[] {
  return [
    { type: 'income-statement', id: incomeStatementId(args) },
    ...(args.was === null ? [] : [{ type: 'income-statement' as const, id: args.was.statementId }]),
  ];
}

function declare(rows: RowReader, args: Args, documentId: string | null, context: MutationContext): Outcome {
  const { dossierId, year, kind, was, to } = args;
  const id = incomeStatementId(args);
  const replaced = was === null ? null : rows.get('income-statement', was.statementId);
  if (replaced === undefined || (replaced !== null && replaced.dossierId !== dossierId))
    return rejected('incomeUnknown');
  if (replaced !== null && replaced.body.year !== year) return rejected('incomeOfAnotherYear');
  // A figure of the tax administration is not replaced by what somebody says.
  if (replaced?.body.kind === 'tax') return rejected('incomeIsFinal');
  const taken = rows.get('income-statement', id);
  if (taken) {
    const now = { cents: taken.body.netIncome.cents, quarters: taken.body.quarters };
    // Whatever is there came after what the person saw: the same figure, or somebody must choose.
    if (claimOf(now, null, to) === 'done') return applied();
    return {
      kind: 'conflict',
      code: 'amountChangedMeanwhile',
      on: { type: 'income-statement', id },
      base: was === null ? null : { cents: was.cents },
      mine: { ...to },
      theirs: now,
    };
  }
  return applied(
    newRow(
      'income-statement',
      id,
      dossierId,
      {
        year,
        netIncome: amount(
          to.cents,
          documentId === null ? { kind: 'declared' } : { kind: 'declared', documentId },
        ),
        kind,
        receivedOn: context.today,
        quarters: to.quarters,
        supersedesId: was?.statementId ?? null,
      },
      context,
    ),
  );
}

/** Over what took its place: that one is replaced in turn. */
function sayOver<A extends Args>(rows: RowReader, args: A): A | null {
  const taken = rows.get('income-statement', incomeStatementId(args));
  return taken ? { ...args, was: { statementId: taken.id, cents: taken.body.netIncome.cents } } : null;
}

/** One successor per statement: two desks that replace the same one meet under the same id. */
export function incomeStatementId(args: {
  readonly dossierId: string;
  readonly year: number;
  readonly kind: string;
  readonly was: { readonly statementId: string } | null;
}): string {
  const after = args.was?.statementId ?? `first ${args.kind}`;
  return deterministicId('income-statement', `${args.dossierId}:${args.year}:${after}`);
}
