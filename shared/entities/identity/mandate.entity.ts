import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { ssinSchema } from '#shared/kernel/ssin.ts';
import { defineEntity } from '../define-entity.ts';

/** A person acts in a company; the row belongs to the company, the person's dossier holds a mirror. */
export const mandateEntity = defineEntity({
  name: 'mandate',
  sv: 1,
  label: { fr: 'Mandat', nl: 'Mandaat', de: 'Mandat' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'FC',
  tier: 'O',
  retention: 'career',
  serves: ['L1', 'S1', 'R4'],
  body: z.object({
    function: z.enum([
      'director',
      'manager',
      'dailyManager',
      'workingPartner',
      'permanentRepresentative',
      'liquidator',
    ]),
    personDossierId: z.string().nullable(),
    ssin: ssinSchema.nullable(),
    name: z.string(),
    paid: z.boolean().nullable(),
    period: periodSchema,
    publishedOn: plainDateSchema.nullable(),
  }),
});
