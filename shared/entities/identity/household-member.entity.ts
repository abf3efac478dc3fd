import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { ssinSchema } from '#shared/kernel/ssin.ts';
import { defineEntity } from '../define-entity.ts';

/** Someone of the household. A member under 18 is tier M; `disability` is tier H. */
export const householdMemberEntity = defineEntity({
  name: 'household-member',
  sv: 1,
  label: { fr: 'Membre du ménage', nl: 'Gezinslid', de: 'Haushaltsmitglied' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'GC',
  tier: 'O',
  retention: 'household',
  serves: ['L2', 'L3', 'P3'],
  body: z.object({
    relation: z.enum(['spouse', 'legalCohabitant', 'child', 'parent', 'other']),
    ssin: ssinSchema.nullable(),
    familyName: z.string(),
    givenNames: z.string(),
    birthDate: plainDateSchema.nullable(),
    sex: z.enum(['m', 'f', 'unknown']),
    dependant: z.boolean(),
    sameHome: z.boolean(),
    disability: z.boolean().nullable(),
    linkedDossierId: z.string().nullable(),
    expectedBirthOn: plainDateSchema.nullable(),
    period: periodSchema,
  }),
});
