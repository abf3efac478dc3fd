import * as z from 'zod';
import { enterpriseNumberSchema } from '#shared/kernel/enterprise-number.ts';
import { periodSchema } from '#shared/kernel/period.ts';
import { ssinSchema } from '#shared/kernel/ssin.ts';
import { defineEntity } from '../define-entity.ts';

/** Someone who may read, ask or sign for the dossier. */
export const proxyEntity = defineEntity({
  name: 'proxy',
  sv: 1,
  label: { fr: 'Mandataire', nl: 'Gevolmachtigde', de: 'Bevollmächtigter' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'FC',
  tier: 'O',
  retention: 'contact',
  serves: ['B6'],
  body: z.object({
    kind: z.enum(['accountant', 'spouse', 'heir', 'guardian', 'lawyer', 'curator']),
    name: z.string(),
    enterpriseNumber: enterpriseNumberSchema.nullable(),
    ssin: ssinSchema.nullable(),
    scope: z.array(z.enum(['read', 'ask', 'sign'])),
    period: periodSchema,
    documentId: z.string().nullable(),
  }),
});
