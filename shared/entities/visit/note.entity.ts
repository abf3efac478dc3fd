import * as z from 'zod';
import { defineEntity } from '../define-entity.ts';

/** State of a note; its words live in the revisions, numbered from 1 without gaps. */
export const noteEntity = defineEntity({
  name: 'note',
  sv: 1,
  label: { fr: 'Note', nl: 'Nota', de: 'Notiz' },
  owned: 'dossier',
  writers: ['A', 'F', 'S'],
  policy: 'SM',
  tier: 'O',
  retention: 'contact',
  serves: ['B4'],
  body: z.object({
    authorId: z.string(),
    visitId: z.string().nullable(),
    topics: z.array(z.string()),
    lastRevision: z.number().int().positive(),
    reviewId: z.string().nullable(),
    writtenOffline: z.boolean(),
    state: z.enum(['submitted', 'approved', 'returned', 'waived', 'withdrawn']),
  }),
});
