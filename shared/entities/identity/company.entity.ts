import * as z from 'zod';
import { enterpriseNumberSchema } from '#shared/kernel/enterprise-number.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { legalFormSchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

export const companyEntity = defineEntity({
  name: 'company',
  sv: 1,
  label: { fr: 'Société', nl: 'Vennootschap', de: 'Gesellschaft' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'FC',
  tier: 'O',
  retention: 'career',
  serves: ['S1'],
  body: z.object({
    enterpriseNumber: enterpriseNumberSchema,
    name: z.string(),
    legalForm: legalFormSchema,
    createdOn: plainDateSchema,
    cbeRegisteredOn: plainDateSchema.nullable(),
    commercialOrCraft: z.boolean(),
    status: z.enum(['active', 'dormant', 'reorganisation', 'liquidation', 'bankrupt', 'dissolved']),
    statusSince: plainDateSchema.nullable(),
    tradeText: z.string().nullable(),
  }),
});
