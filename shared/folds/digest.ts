import * as z from 'zod';
import { categorySchema, channelSchema, visitReasonSchema } from '#shared/entities/codes.ts';
import { langSchema, text3Schema } from '#shared/kernel/lang-schema.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';

/**
 * What finds a dossier among thousands. Never holds health, debt or minor data, nor a full NISS:
 * numbers that identify are kept as keyed hashes (`keys`) that only answer "is it this one?".
 */
export const cardSchema = z.object({
  dossierId: z.string(),
  spaceId: z.string(),
  kind: z.enum(['person', 'company']),
  number: z.string(),
  /** "Froment-Exemple" and "Léa", or the company's name and "". */
  name: z.string(),
  givenNames: z.string(),
  birthDate: plainDateSchema.nullable(),
  /** Last two digits of the NISS, enough to tell homonyms apart. */
  ssinTail: z.string().nullable(),
  enterpriseNumber: z.string().nullable(),
  language: langSchema,
  place: z.string(),
  postalCode: z.string(),
  trade: z.string().nullable(),
  category: categorySchema.nullable(),
  since: z.number().int().nullable(),
  status: z.enum(['prospect', 'active', 'ceased', 'transferredOut', 'closed']),
  /** National digits of phones and mobiles, for search by number. */
  phones: z.array(z.string()),
  /** Names of companies a person acts in, or of persons acting in a company. */
  linkedNames: z.array(z.string()),
  /** Keyed hashes of NISS, IBAN and structured communications. */
  keys: z.array(z.string()),
  protected: z.boolean(),
  adviserId: z.string().nullable(),
  backupId: z.string().nullable(),
  keepOffline: z.array(z.string()),
});
export type Card = z.infer<typeof cardSchema>;

const common = { id: z.string(), dossierId: z.string() };

/** What of a dossier concerns a day's work; small, so that Today, Agenda and Review need no dossier opened. */
export const deskItemSchema = z.discriminatedUnion('k', [
  z.object({
    k: z.literal('appointment'),
    ...common,
    on: plainDateSchema,
    at: z.string(),
    minutes: z.number().int(),
    place: z.enum(['office', 'phone', 'business']),
    staffId: z.string(),
    reason: visitReasonSchema,
    preparation: z.string().nullable(),
    prepared: z.boolean(),
    missionId: z.string().nullable(),
    order: z.number().int().nullable(),
    state: z.enum(['booked', 'arrived', 'done', 'noShow', 'cancelled']),
  }),
  z.object({
    k: z.literal('task'),
    ...common,
    kind: z.enum(['call', 'answer', 'check', 'send', 'prepare', 'propose', 'other']),
    title: text3Schema,
    detail: text3Schema.nullable(),
    dueOn: plainDateSchema.nullable(),
    source: z.string().nullable(),
    ownerId: z.string().nullable(),
    backupId: z.string().nullable(),
    stakeCents: z.number().int().nullable(),
    why: z.array(text3Schema),
    state: z.enum(['open', 'mine']),
  }),
  z.object({
    k: z.literal('note'),
    ...common,
    authorId: z.string(),
    state: z.enum(['submitted', 'returned']),
    lastRevision: z.number().int(),
    submittedAt: instantSchema,
    writtenOffline: z.boolean(),
    reviewId: z.string().nullable(),
    reviewText: z.string().nullable(),
    reviewReason: z.string().nullable(),
    reviewerId: z.string().nullable(),
  }),
  z.object({
    k: z.literal('visit'),
    ...common,
    authorId: z.string(),
    channel: channelSchema,
    reason: visitReasonSchema,
    appointmentId: z.string().nullable(),
    startedAt: instantSchema,
    state: z.enum(['open', 'paused']),
  }),
  z.object({
    k: z.literal('request'),
    ...common,
    lane: z.enum(['question', 'complaint']),
    state: z.enum(['filed', 'assigned', 'investigated', 'answered', 'escalated']),
    ownerId: z.string().nullable(),
    receivedOn: plainDateSchema,
    dueOn: plainDateSchema.nullable(),
    source: z.string().nullable(),
  }),
  z.object({
    k: z.literal('trouble'),
    ...common,
    kind: z.enum(['conflict', 'rejected']),
    code: z.string(),
    mutation: z.string(),
    ownerId: z.string(),
    at: instantSchema,
  }),
]);
export type DeskItem = z.infer<typeof deskItemSchema>;

/** Card and items of one dossier at one version; a pure function of its rows. */
export const digestSchema = z.object({
  dossierId: z.string(),
  ver: z.number().int(),
  card: cardSchema,
  items: z.array(deskItemSchema),
});
export type Digest = z.infer<typeof digestSchema>;
