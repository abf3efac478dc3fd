import * as z from 'zod';
import { type EuroCents, euroCentsSchema } from './money.ts';
import { idSchema } from './ids.ts';
import { plainDateSchema } from './plain-date.ts';

/**
 * Where an amount comes from; no amount exists without it.
 * computed: replayable from its snapshot (whose id is its hash) · imported: as read in an import run,
 * true at `asOf` · declared: said by the person, perhaps with a document · entered: typed by a staff
 * member · toConfirm: not known here; `by` says who must confirm it.
 */
export const basisSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('computed'), snapshotId: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('imported'), importRunId: idSchema, asOf: plainDateSchema }),
  z.strictObject({ kind: z.literal('declared'), documentId: idSchema.optional() }),
  z.strictObject({ kind: z.literal('entered'), staffId: idSchema }),
  z.strictObject({ kind: z.literal('toConfirm'), by: z.string().min(1).max(200) }),
]);

export type Basis = z.infer<typeof basisSchema>;
export type BasisKind = Basis['kind'];

/** Only an amount to confirm may lack its number of cents. */
export const amountSchema = z
  .strictObject({ cents: euroCentsSchema.nullable(), basis: basisSchema })
  .refine((value) => value.cents !== null || value.basis.kind === 'toConfirm', {
    error: 'amount.missingCents',
    path: ['cents'],
  });

export type Amount = { readonly cents: EuroCents | null; readonly basis: Basis };

/** An amount that is known. */
export type KnownAmount = { readonly cents: EuroCents; readonly basis: Basis };

export function amount(cents: EuroCents, basis: Basis): KnownAmount {
  return { cents, basis };
}

/** An amount nobody here may guess. */
export function amountToConfirm(by: string): Amount {
  return { cents: null, basis: { kind: 'toConfirm', by } };
}

/** False for an amount to confirm: those are never summed, booked or decided upon, even with a figure. */
export function isKnown(value: Amount): value is KnownAmount {
  return value.cents !== null && value.basis.kind !== 'toConfirm';
}
