import * as z from 'zod';
import { directorySchema, staffSchema } from '#shared/entities/directory.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { deviceKindSchema } from './lease.ts';
import { schemaVersionSchema } from './protocol.ts';
import { packRefusalSchema } from '#shared/rules/pack-refusal.ts';

/** `GET /health`: printed as ready only when `seeded` is true. */
export const healthSchema = z.object({
  status: z.enum(['starting', 'ok']),
  seeded: z.boolean(),
  buildId: z.string(),
});
export type Health = z.infer<typeof healthSchema>;

/** `POST /api/v1/session`. */
export const signInRequestSchema = z.object({ badge: z.string().max(20), password: z.string().max(200) });
export type SignInRequest = z.infer<typeof signInRequestSchema>;

export const sessionSchema = z.object({
  accessToken: z.string(),
  /** Seconds the access token lives. */
  expiresIn: z.number().int(),
  refreshToken: z.string(),
  staff: staffSchema,
});
export type Session = z.infer<typeof sessionSchema>;

/** `POST /api/v1/session/refresh`; each refresh token works once, a second use ends the session. */
export const refreshRequestSchema = z.object({ refreshToken: z.string() });

/** `POST /api/v1/devices`: enrols this (device, person); `code` where enrolment is not open. */
export const enrolRequestSchema = z.object({ code: z.string().nullable(), label: z.string().max(80) });
export const enrolAnswerSchema = z.object({
  deviceId: idSchema,
  /** Key of the keyed hashes in search cards, per space, base64. */
  cardKeys: z.record(z.string(), z.base64()),
});
export type EnrolAnswer = z.infer<typeof enrolAnswerSchema>;

/** `POST /api/v1/devices/codes`, administrators only. */
export const enrolCodeSchema = z.object({ code: z.string(), expiresAt: instantSchema });
export type EnrolCode = z.infer<typeof enrolCodeSchema>;

/** `GET /api/v1/devices`, administrators only: every device of the fund, the one heard last first. */
export const deviceListSchema = z.object({
  devices: z.array(
    z.object({
      deviceId: idSchema,
      staffId: z.string(),
      label: z.string(),
      kind: deviceKindSchema.default('counter'),
      createdAt: instantSchema,
      /** Kept to the minute. */
      seenAt: instantSchema,
      /** Changes it has handed in. */
      changes: z.number().int().nonnegative(),
      revoked: z.object({ at: instantSchema, by: z.string().nullable() }).nullable(),
    }),
  ),
});
export type ListedDevice = z.infer<typeof deviceListSchema>['devices'][number];

/** `POST /api/v1/dossiers`: whole dossiers by id, as `dossier` lines of the pull. */
export const dossiersRequestSchema = z.object({
  /** Desks before 3 did not say. */
  proto: z.number().int().default(2),
  schema: schemaVersionSchema,
  device: idSchema,
  /** Desks before 10 did not say. */
  ask: z.string().max(40).default(''),
  ids: z.array(z.string()).min(1).max(50),
});
export type DossiersRequest = z.infer<typeof dossiersRequestSchema>;

/**
 * `GET /api/v1/buckets?space=`: sums over the cards of an office at one version; see bucket-sums.ts. Versions of another epoch
 * count anew; a central of before does not say which it is.
 */
export const bucketsAnswerSchema = z.object({
  epoch: z.string().optional(),
  ver: z.number().int(),
  sums: z.array(z.number().int()),
});
export type BucketsAnswer = z.infer<typeof bucketsAnswerSchema>;

export const directoryAnswerSchema = directorySchema;

/** `GET /api/v1/packs/HASH`, or `/api/v1/packs/present`: figures of the law, and who put which in force, newest first. */
export const packAnswerSchema = z.object({
  hash: z.string(),
  history: z.array(
    z.object({
      hash: z.string(),
      version: z.string(),
      /** Null: it came with the product. */
      staffId: z.string().nullable(),
      decidedAt: instantSchema,
    }),
  ),
  /** A pack file (shared/rules/pack-file.ts); read by the desk with the rules it has. */
  file: z.record(z.string(), z.unknown()),
});
export type PackAnswer = z.infer<typeof packAnswerSchema>;

/** `POST /api/v1/packs`, administrators only. */
export const packAcceptedSchema = z.object({ hash: z.string() });

/** `GET /api/v1/blobs/SHA?space=&document=`, and the answer to each piece that is put: what central has of a file. */
export const blobStateSchema = z.object({
  /** Numbers of the pieces that are there. */
  have: z.array(z.number().int().nonnegative()),
  /** All pieces are there and their bytes have the hash. */
  complete: z.boolean(),
});
export type BlobState = z.infer<typeof blobStateSchema>;

/** RFC 9457 problem details; `reason` is the code the desk turns into a sentence. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  reason: z.string(),
  detail: z.string().optional(),
  /** `push`: the sequence central expects next. */
  expectSeq: z.number().int().optional(),
  /** Why figures of the law were not accepted. */
  refusal: packRefusalSchema.optional(),
  /** Seconds to wait, for 429 and 503. */
  retryAfter: z.number().int().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Every reason central answers with, and the HTTP status it travels under. */
export const problemReasons = {
  badRequest: 400,
  badCredentials: 401,
  tokenExpired: 401,
  tokenInvalid: 401,
  refreshReused: 401,
  /** The session was made on a device that has been revoked since; the desk does as for deviceRevoked. */
  sessionRevoked: 401,
  forbidden: 403,
  enrolCodeNeeded: 403,
  enrolCodeWrong: 403,
  notFound: 404,
  sequenceGap: 409,
  sequenceForked: 409,
  importBusy: 409,
  epochChanged: 410,
  payloadTooLarge: 413,
  packRefused: 422,
  blobMismatch: 422,
  deviceRevoked: 423,
  protocolTooOld: 426,
  tooManyRequests: 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ProblemReason = keyof typeof problemReasons;
