import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { reviewReasonSchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

/** A verdict on a note, request, decision or access, always by someone else than its author. */
export const reviewEntity = defineEntity({
  name: 'review',
  sv: 1,
  label: { fr: 'Révision', nl: 'Nazicht', de: 'Prüfung' },
  owned: 'dossier',
  writers: ['S'],
  policy: 'AO',
  tier: 'O',
  retention: 'contact',
  serves: ['B4'],
  body: z.object({
    subjectType: z.enum(['note', 'request', 'decision', 'access']),
    subjectId: z.string(),
    /** Which revision of the subject was judged. */
    subjectRevision: z.number().int(),
    sampleReason: z.string().nullable(),
    blind: z.boolean(),
    verdict: z.enum(['approved', 'returned', 'comment']),
    reasonCode: reviewReasonSchema.nullable(),
    text: z.string(),
    passages: z.array(z.string()),
    reviewerId: z.string(),
    on: instantSchema,
  }),
});
