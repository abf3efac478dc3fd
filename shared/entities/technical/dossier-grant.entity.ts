import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** A dossier that somebody of another office may hold for some days, such as an adviser who visits its person. */
export const dossierGrantEntity = defineEntity({
  name: 'dossier-grant',
  sv: 1,
  label: { fr: 'Dossier prêté', nl: 'Uitgeleend dossier', de: 'Verliehenes Dossier' },
  owned: 'dossier',
  writers: ['S'],
  policy: 'SM',
  tier: 'O',
  retention: 'audit',
  serves: ['B1'],
  body: z.object({
    staffId: z.string(),
    /** First and last day on which it counts. */
    from: plainDateSchema,
    to: plainDateSchema,
    because: z.string(),
    /** The day it was taken back, before its last one; null while it counts. */
    endedOn: plainDateSchema.nullable(),
  }),
});
