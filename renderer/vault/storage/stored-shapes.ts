import * as z from 'zod';
import { directorySchema, staffSchema } from '#shared/entities/directory.ts';
import { type Row, isEntityType } from '#shared/entities/index.ts';
import { type WireRow, wireRowSchema } from '#shared/entities/row.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { assert } from '#shared/kernel/assert.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { packAnswerSchema } from '#shared/sync/api.ts';
import { holdingSchema } from '#shared/sync/protocol.ts';
import { sealKeySchema } from '#shared/sync/sealed-change.ts';

/** Who the vault belongs to and what central said of the world when it was last heard. */
export const profileSchema = z.object({
  staff: staffSchema,
  deviceId: z.string(),
  cardKeys: z.record(z.string(), z.string()),
  directory: directorySchema,
  today: plainDateSchema,
  holding: holdingSchema,
  refreshToken: z.string().nullable(),
  workOffline: z.boolean(),
  /** Hash of the figures of the law in force; null = those this build ships with. */
  pack: z.string().nullable().default(null),
  /** Central's public key for work that is handed over sealed, base64; the first one heard stays. */
  sealKey: sealKeySchema.nullable().default(null),
});
export type Profile = z.infer<typeof profileSchema>;

/** How far this device has read; written in the same transaction as what was read. */
export const progressSchema = z.object({
  epoch: z.string().nullable(),
  /** Per space: opaque cursor, whether the digests and the first load are in. */
  spaces: z.record(
    z.string(),
    z.object({
      cursor: z.string().nullable(),
      digests: z.boolean(),
      initialDone: z.boolean(),
      /** Its cards, read first, may tell of more than its dossiers here: no pull has followed since. */
      ahead: z.boolean().default(false),
      done: z.number(),
      total: z.number(),
    }),
  ),
  /** Dossiers that are no longer of this desk and wait for their changes to be handed in. */
  leaving: z.array(z.string()).default([]),
  /** Dossiers of other offices that were lent, with the version of each one's card. */
  granted: z.record(z.string(), z.number().int()).default({}),
  lastSyncAt: instantSchema.nullable(),
  /** Highest sequence ever given to a change of this device, so that none is used twice. */
  lastSeq: z.number().int(),
  /** What central took in today, for the person to see that it arrived. */
  received: z
    .array(
      z.object({
        seq: z.number().int(),
        name: z.string(),
        dossierId: z.string().nullable(),
        at: instantSchema,
      }),
    )
    .default([]),
});
export type Progress = z.infer<typeof progressSchema>;
export const noProgress: Progress = {
  epoch: null,
  spaces: {},
  leaving: [],
  granted: {},
  lastSyncAt: null,
  lastSeq: 0,
  received: [],
};

export const storedDossierSchema = z.object({
  id: z.string(),
  confirmedAt: instantSchema,
  rows: z.array(wireRowSchema),
});
export type StoredDossier = z.infer<typeof storedDossierSchema>;
/** A line of a bundle. */
export const storedLineSchema = z.object({
  t: z.literal('dossier'),
  id: z.string(),
  rows: z.array(wireRowSchema),
});
export type DossierLine = z.infer<typeof storedLineSchema>;
export const storedSpaceSchema = z.object({ spaceId: z.string(), rows: z.array(wireRowSchema) });
/** Figures of the law as central handed them out; read anew with the rules of the build that opens them. */
export const storedPackSchema = packAnswerSchema;
export const storedDraftSchema = z.object({ key: z.string(), value: z.unknown(), savedAt: instantSchema });

/** Highest version among them. */
export function verOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.ver), 0);
}

/** Version of the card of these rows: looks do not count. */
export function cardVerOf(rows: readonly Row[]): number {
  return verOf(rows.filter((row) => row.type !== 'audit-entry'));
}

/** Rows whose type this build knows; others stay stored for a later build. */
export function knownRows(rows: readonly WireRow[]): Row[] {
  return rows.filter((row) => isEntityType(row.type)).map(asRow);
}

/** Bodies are central's word, checked there against the same schemas when they were written. */
export function asRow(row: WireRow): Row {
  return row as unknown as Row;
}

/**
 * Digests as this desk wrote them. They were checked by schema when they came from central and their
 * bytes are authenticated; checking fifty thousand again would cost seconds between PIN and desk.
 */
export function storedDigests(value: unknown): Digest[] {
  assert(Array.isArray(value) && value.every(isDigest), 'stored digests have their shape');
  return value;
}

function isDigest(value: unknown): value is Digest {
  return (
    typeof value === 'object' && value !== null && 'dossierId' in value && 'card' in value && 'items' in value
  );
}
