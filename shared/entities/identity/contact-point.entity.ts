import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const contactPointEntity = defineEntity({
  name: 'contact-point',
  sv: 1,
  label: { fr: 'Coordonnée', nl: 'Contactgegeven', de: 'Kontaktangabe' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'GC',
  tier: 'O',
  retention: 'contact',
  serves: ['B3', 'I1'],
  body: z.object({
    kind: z.enum(['phone', 'mobile', 'email', 'fax']),
    value: z.string(),
    preferred: z.boolean(),
    verifiedOn: plainDateSchema.nullable(),
    bulletinConsent: z.boolean(),
  }),
});
