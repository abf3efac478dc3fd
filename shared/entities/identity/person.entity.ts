import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { ssinSchema } from '#shared/kernel/ssin.ts';
import { defineEntity } from '../define-entity.ts';

export const personEntity = defineEntity({
  name: 'person',
  sv: 1,
  label: { fr: 'Personne', nl: 'Persoon', de: 'Person' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'ID',
  tier: 'O',
  retention: 'career',
  serves: ['A1'],
  body: z.object({
    ssin: ssinSchema.nullable(),
    familyName: z.string(),
    givenNames: z.string(),
    sex: z.enum(['m', 'f', 'unknown']),
    birthDate: plainDateSchema,
    deathOn: plainDateSchema.nullable(),
    nationality: z.string().length(2),
    civilStatus: z.enum(['single', 'married', 'legalCohabitant', 'separated', 'divorced', 'widowed']),
    civilStatusSince: plainDateSchema.nullable(),
    identityProof: z.object({ kind: z.enum(['card', 'document', 'import']), on: plainDateSchema }).nullable(),
  }),
});
