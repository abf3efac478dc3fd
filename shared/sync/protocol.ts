import * as z from 'zod';
import { wireRowSchema } from '#shared/entities/row.ts';
import { digestSchema } from '#shared/folds/digest.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { leaseHoursSchema } from './lease.ts';

/**
 * What desk and central say to each other. The number goes up whenever a message changes shape;
 * `PROTOCOL_HISTORY` says what changed, and a test pins the shape to the number.
 */
export const PROTOCOL_VERSION = 11;
/** The oldest version central still answers; below it a desk may push, never pull. */
export const PROTOCOL_MIN = 2;
export const PROTOCOL_HISTORY: Readonly<Record<number, string>> = {
  1: 'First form: contiguous sequence, results stored and replayed, one version per space.',
  2: 'Digests name the questions and complaints that wait; an older desk cannot read these.',
  3: 'Answers in lines carry a sum over their text and name the question; dossiers by id end with a line `all`.',
  4: 'No message of sync changed in it.',
  5: 'A first load brings dossiers in compressed bundles that the desk stores as they come.',
  6: 'A dossier that left says so in one line; who was away for too long gets names and versions to compare.',
  7: 'The answer to a pull says for how many hours the device may be read without another one; older desks pass over it.',
  8: 'Dossiers of a first load follow the lines of their answer as bytes, each compressed by itself.',
  9: 'The answer to a pull says how many parts follow, so that none is missed; older desks pass over it.',
  10: 'Dossiers by id name their question and the life of central they are of; older desks pass over both.',
  11: 'The first line of an answer has a sum of its own, so that the same lines have the same sum in every answer.',
};

export const MAX_PUSH_MUTATIONS = 256;

/** One intent of one person. `hash` is SHA-256 of the canonical JSON of everything else in it. */
export const mutationEnvelopeSchema = z.object({
  seq: z.number().int().positive(),
  mid: idSchema,
  /** Registry key, e.g. `visit.close@1`. */
  name: z.string(),
  space: z.string(),
  /** Versions of the rows the person saw when acting, by `type:id`. */
  base: z.record(z.string(), z.number().int()),
  args: z.record(z.string(), z.unknown()),
  actor: z.string(),
  deviceTime: instantSchema,
  businessDate: z.string(),
  hash: z.string(),
});
export type MutationEnvelope = z.infer<typeof mutationEnvelopeSchema>;

/** Shapes of rows and changes that the desk knows; see version-policy.ts. Desks before 6 did not say. */
export const schemaVersionSchema = z.number().int().default(1);

export const pushRequestSchema = z.object({
  proto: z.number().int(),
  schema: schemaVersionSchema,
  device: idSchema,
  epoch: z.string(),
  mutations: z.array(mutationEnvelopeSchema).min(1).max(MAX_PUSH_MUTATIONS),
});
export type PushRequest = z.infer<typeof pushRequestSchema>;

/** How each intent ended; every intent ends as exactly one of the three. */
export const mutationResultSchema = z.discriminatedUnion('status', [
  z.object({ seq: z.number().int(), status: z.literal('applied'), ver: z.number().int() }),
  z.object({
    seq: z.number().int(),
    status: z.literal('conflict'),
    code: z.string(),
    conflictId: idSchema,
    ver: z.number().int(),
  }),
  z.object({
    seq: z.number().int(),
    status: z.literal('rejected'),
    code: z.string(),
    caseId: idSchema,
    ver: z.number().int(),
  }),
]);
export type MutationResult = z.infer<typeof mutationResultSchema>;

export const pushAnswerSchema = z.object({
  epoch: z.string(),
  ackSeq: z.number().int(),
  results: z.array(mutationResultSchema),
});
export type PushAnswer = z.infer<typeof pushAnswerSchema>;

/** `portfolio`: whole dossiers of the spaces. `agenda`: all cards, whole dossiers of one's field days only. */
export const holdingSchema = z.enum(['portfolio', 'agenda']);
export type Holding = z.infer<typeof holdingSchema>;

export const pullRequestSchema = z.object({
  proto: z.number().int(),
  schema: schemaVersionSchema,
  device: idSchema,
  epoch: z.string().nullable(),
  holding: holdingSchema,
  /** Names this very question: the answer says it again. Desks before 3 did not. */
  ask: z.string().max(40).default(''),
  /**
   * Dossiers of other offices that the device holds because they were lent to its person, and the version of each one's
   * card. Left out by desks before 6.
   */
  granted: z.record(z.string(), z.number().int()).optional(),
  /** Opaque cursor per space; null asks for the space from the beginning. */
  cursors: z.record(z.string(), z.string().nullable()),
});
export type PullRequest = z.infer<typeof pullRequestSchema>;

/** Stands for an office in the answer: dossiers that were lent, whole, and `gone` for those that are so no longer. */
export const GRANTED = '$granted';

/** Over the text of the lines before it and of its own; see kernel/line-sum.ts. */
const sumSchema = z.string().regex(/^[0-9a-f]{8}$/);

/**
 * Dossiers whose bytes follow the lines (framed.ts): the first of these lines speaks of the first bytes after them, each
 * further one of those after that. They are a pack (dossier-pack.ts).
 */
const packedSchema = z.object({
  t: z.literal('packed'),
  ids: z.array(z.string()),
  /** Version of each one's card. */
  vers: z.array(z.number().int()),
  /** How many bytes. */
  size: z.number().int().nonnegative(),
  /** Over these bytes; see kernel/byte-sum.ts. */
  of: sumSchema,
});
export type PackedLine = z.infer<typeof packedSchema>;

/**
 * Lines of a pull answer, NDJSON, in this order: one `hello`, then per space its `dossier`, `bundle`, `packed`, `put`,
 * `del`, `digest` lines closed by one `end`. A space without its `end` line is thrown away by the desk.
 * `dossier`, `bundle` and `packed` replace whole dossiers (initial sync); `put`/`del` change single rows (only if newer);
 * `digest` replaces the search card and agenda items of a dossier the device does not hold.
 * `gone`: the dossier is no longer of this office; `manifest`: all there is in it, for a device that was away longer than
 * deletions are remembered: it fetches what differs and lets go of the rest. Its `put` lines are all rows of the office.
 */
export const pullLineSchema = z.discriminatedUnion('t', [
  z.object({
    t: z.literal('hello'),
    epoch: z.string(),
    lastSeq: z.number().int(),
    today: z.string(),
    /** `ask` of the request: something on the way may answer with what it once heard. */
    ask: z.string(),
    /** Hours for which this device may be read without another answer; left out by a central of before leases. */
    lease: leaseHoursSchema.optional(),
    /** How many parts follow, each closed by its `end`; left out by a central of before. */
    parts: z.number().int().optional(),
    /** Over this line; left out for a desk of before 11, whose first part has it in its own. */
    sum: z.string().optional(),
  }),
  z.object({ t: z.literal('dossier'), id: z.string(), rows: z.array(wireRowSchema) }),
  z.object({
    t: z.literal('bundle'),
    ids: z.array(z.string()),
    /** Version of each one's card. */
    vers: z.array(z.number().int()),
    /** gzip of their `dossier` lines, base64. */
    z: z.string(),
  }),
  packedSchema,
  z.object({ t: z.literal('put'), row: wireRowSchema }),
  z.object({
    t: z.literal('del'),
    type: z.string(),
    id: z.string(),
    dossierId: z.string().nullable(),
    ver: z.number().int(),
  }),
  z.object({ t: z.literal('digest'), digest: digestSchema }),
  z.object({ t: z.literal('gone'), id: z.string(), ver: z.number().int() }),
  z.object({
    t: z.literal('manifest'),
    ids: z.array(z.string()),
    /** Version of each one's card. */
    vers: z.array(z.number().int()),
  }),
  z.object({
    t: z.literal('end'),
    space: z.string(),
    cursor: z.string(),
    ver: z.number().int(),
    more: z.boolean(),
    /** Lines of this space in this answer, `end` not counted. */
    n: z.number().int(),
    /** Progress of an initial sync; null once the space is complete. */
    progress: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
    sum: sumSchema,
  }),
  /** Closes whole dossiers asked for by id. */
  z.object({
    t: z.literal('all'),
    n: z.number().int(),
    /** See `questionSum`; a central before 10 does not say it. */
    of: sumSchema.optional(),
    /** A central before 10 does not say it. */
    epoch: z.string().optional(),
    sum: sumSchema,
  }),
]);
export type PullLine = z.infer<typeof pullLineSchema>;

/** Lines of `GET /api/v1/digests?space=`: all cards of a space, so that search works before the dossiers are in. */
export const digestLineSchema = z.discriminatedUnion('t', [
  z.object({ t: z.literal('digest'), digest: digestSchema }),
  z.object({
    t: z.literal('end'),
    space: z.string(),
    ver: z.number().int(),
    n: z.number().int(),
    sum: sumSchema,
  }),
]);
export type DigestLine = z.infer<typeof digestLineSchema>;

/** Stands among the spaces of a hint when other figures of the law are in force; no office is called so. */
export const packPoke = '$pack';

/** Hint that spaces moved, to which version, or the figures of the law, by their how-manieth decision; carries no data. */
export const pokeSchema = z.record(z.string(), z.number().int());
export type Poke = z.infer<typeof pokeSchema>;
