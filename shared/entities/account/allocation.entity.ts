import * as z from 'zod';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** Which part of a payment settles which line, surcharge or cost. Euro cents. */
export const allocationEntity = defineEntity({
  name: 'allocation',
  sv: 1,
  label: { fr: 'Imputation', nl: 'Toerekening', de: 'Anrechnung' },
  owned: 'dossier',
  writers: ['A', 'C'],
  policy: 'AO',
  tier: 'F',
  retention: 'account',
  serves: ['R3'],
  body: z.object({
    paymentId: z.string(),
    targetType: z.enum(['contribution-line', 'surcharge-line', 'cost-line']),
    targetId: z.string(),
    cents: euroCentsSchema,
    rule: z.enum(['law', 'choice', 'plan', 'imported']),
    on: plainDateSchema,
    reversalOfId: z.string().nullable(),
  }),
});
