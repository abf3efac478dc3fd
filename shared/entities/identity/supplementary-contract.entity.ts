import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const supplementaryContractEntity = defineEntity({
  name: 'supplementary-contract',
  sv: 1,
  label: { fr: 'Contrat complémentaire', nl: 'Aanvullend contract', de: 'Zusatzvertrag' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'FC',
  tier: 'F',
  retention: 'account',
  serves: ['A4', 'L7'],
  body: z.object({
    kind: z.enum(['plciOrdinary', 'plciSocial', 'eip', 'cpti', 'incomeCover', 'hospital']),
    insurer: z.string(),
    startOn: plainDateSchema,
    premium: amountSchema,
    reviewOn: plainDateSchema.nullable(),
    state: z.enum(['active', 'suspended', 'ended']),
  }),
});
