import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const paymentPlanEntity = defineEntity({
  name: 'payment-plan',
  sv: 1,
  label: { fr: 'Plan d’apurement', nl: 'Afbetalingsplan', de: 'Abzahlungsplan' },
  owned: 'dossier',
  writers: ['A', 'F', 'S'],
  policy: 'SM',
  tier: 'D',
  retention: 'account',
  serves: ['L4', 'N2', 'R1'],
  body: z.object({
    lineIds: z.array(z.string()),
    total: amountSchema,
    firstDueOn: plainDateSchema,
    count: z.number().int().positive(),
    agreedOn: plainDateSchema.nullable(),
    requestId: z.string().nullable(),
    decisionId: z.string().nullable(),
    letterId: z.string().nullable(),
    snapshotId: z.string().nullable(),
    state: z.enum(['proposed', 'active', 'late', 'refused', 'broken', 'replaced', 'completed', 'void']),
  }),
});
