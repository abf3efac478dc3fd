import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { ssinSchema } from '#shared/kernel/ssin.ts';
import { defineEntity } from '../define-entity.ts';

/** Someone helps the affiliate of this dossier; the helper's dossier holds a mirror. */
export const helperLinkEntity = defineEntity({
  name: 'helper-link',
  sv: 1,
  label: { fr: 'Aidant', nl: 'Helper', de: 'Helfer' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'FC',
  tier: 'O',
  retention: 'career',
  serves: ['L1'],
  body: z.object({
    kind: z.enum(['helper', 'assistingSpouse']),
    helperDossierId: z.string().nullable(),
    ssin: ssinSchema.nullable(),
    name: z.string(),
    period: periodSchema,
  }),
});
