import * as z from 'zod';
import { commitmentIdSchema } from '#shared/charter/commitments.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { channelSchema, purposeSchema, visitReasonSchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

/** A duty to inform that this visit leaves open, and why. */
export const visitGapSchema = z.object({
  topicId: z.string(),
  commitmentId: commitmentIdSchema,
  reason: z.enum(['later', 'declined', 'alreadyKnown', 'notThePerson', 'noTime']),
});
export type VisitGap = z.infer<typeof visitGapSchema>;

/** Somebody else at the same table, with a dossier of their own. */
export const visitPersonSchema = z.object({
  dossierId: idSchema,
  as: z.enum(['spouse', 'helper', 'partner', 'officer', 'company', 'other']),
});
export type VisitPerson = z.infer<typeof visitPersonSchema>;

/** One encounter, from welcome to goodbye. It is never reopened: its note is amended. */
export const visitEntity = defineEntity({
  name: 'visit',
  sv: 1,
  label: { fr: 'Visite', nl: 'Bezoek', de: 'Besuch' },
  owned: 'dossier',
  writers: ['A', 'F', 'S'],
  policy: 'SM',
  tier: 'O',
  retention: 'contact',
  serves: ['B2', 'B3'],
  body: z.object({
    authorId: z.string(),
    channel: channelSchema,
    reason: visitReasonSchema,
    visitor: z.enum(['self', 'spouse', 'proxy', 'heir', 'other']).nullable(),
    proxyId: z.string().nullable(),
    purpose: purposeSchema,
    startedAt: instantSchema,
    endedAt: instantSchema.nullable(),
    appointmentId: z.string().nullable(),
    basket: z.array(z.string()),
    pagesShown: z.array(z.string()),
    snapshotIds: z.array(z.string()),
    noteId: z.string().nullable(),
    nothingToNote: z.enum(['presenceOnly', 'documentsOnly', 'redirected']).nullable(),
    /** True when the network was away at any moment of the visit. */
    offline: z.boolean(),
    abandonReason: z.string().nullable(),
    /** Duties to inform that were left open at the end, each with its reason; absent in visits ended before it was asked. */
    gapsLeft: z.array(visitGapSchema).optional(),
    /** Who else was there; absent when nobody was. What concerns them is written in their own dossiers. */
    people: z.array(visitPersonSchema).optional(),
    state: z.enum(['open', 'paused', 'closed', 'abandoned']),
  }),
});
