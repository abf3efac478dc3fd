import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const costLineEntity = defineEntity({
  name: 'cost-line',
  sv: 1,
  label: { fr: 'Frais', nl: 'Kosten', de: 'Kosten' },
  owned: 'dossier',
  writers: ['A', 'C'],
  policy: 'AO',
  tier: 'D',
  retention: 'proceeding',
  serves: ['R5'],
  body: z.object({
    kind: z.enum(['reminder', 'registered', 'bailiff', 'court', 'interest', 'fine', 'other']),
    amount: amountSchema,
    on: plainDateSchema,
    procedureId: z.string().nullable(),
    partyId: z.string().nullable(),
    reversalOfId: z.string().nullable(),
  }),
});
