import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { defineEntity } from '../define-entity.ts';

export const addressEntity = defineEntity({
  name: 'address',
  sv: 1,
  label: { fr: 'Adresse', nl: 'Adres', de: 'Adresse' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'GC',
  tier: 'O',
  retention: 'contact',
  serves: ['B3'],
  body: z.object({
    kind: z.enum(['residence', 'business', 'registeredOffice', 'correspondence']),
    street: z.string(),
    number: z.string(),
    box: z.string().nullable(),
    postalCode: z.string(),
    /** Name as bpost writes it, in the language of the place. */
    locality: z.string(),
    municipalityNis: z.string().nullable(),
    country: z.string().length(2),
    period: periodSchema,
  }),
});
