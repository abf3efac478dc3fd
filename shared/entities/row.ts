import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';

/** Where a row comes from; `ref` names the desk act, the extract, the batch run or `demo`. */
export const originSchema = z.object({
  kind: z.enum(['desk', 'field', 'import', 'batch', 'flow']),
  ref: z.string().nullable(),
});
export type Origin = z.infer<typeof originSchema>;

/**
 * The header every row carries.
 * Two times: `factOn` is when it was true (the law looks here), `recordedOn` when the fund knew it.
 * `ver` is the version of the space that wrote the row; `fieldVer` the one that wrote a field or group.
 */
export const rowHeaderSchema = z.object({
  id: idSchema,
  type: z.string(),
  spaceId: z.string(),
  dossierId: z.string().nullable(),
  sv: z.number().int(),
  ver: z.number().int(),
  fieldVer: z.record(z.string(), z.number().int()),
  deleted: z.boolean(),
  origin: originSchema,
  /** As of which day the source of the datum speaks; null when the row is its own source. */
  asOf: plainDateSchema.nullable(),
  factOn: plainDateSchema.nullable(),
  recordedOn: instantSchema,
  createdBy: z.string(),
  createdDevice: z.string().nullable(),
});
export type RowHeader = z.infer<typeof rowHeaderSchema>;

/** A row as it travels: header plus a body whose shape depends on `type`. */
export const wireRowSchema = rowHeaderSchema.extend({ body: z.record(z.string(), z.unknown()) });
export type WireRow = z.infer<typeof wireRowSchema>;
