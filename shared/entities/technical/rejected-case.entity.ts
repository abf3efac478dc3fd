import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineEntity } from '../define-entity.ts';

/** A change central could not apply, kept whole so that its owner can reuse or dismiss it. */
export const rejectedCaseEntity = defineEntity({
  name: 'rejected-case',
  sv: 1,
  label: { fr: 'Saisie refusée', nl: 'Geweigerde invoer', de: 'Abgelehnte Eingabe' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'tech',
  serves: ['B1'],
  body: z.object({
    mutation: z.object({ name: z.string(), args: z.record(z.string(), z.unknown()) }),
    code: z.string(),
    ownerId: z.string(),
    deviceId: z.string(),
    seq: z.number().int(),
    at: instantSchema,
    state: z.enum(['open', 'reused', 'dismissed']),
    dismissedBecause: z.string().nullable(),
  }),
});
