import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const benefitPaymentEntity = defineEntity({
  name: 'benefit-payment',
  sv: 1,
  label: { fr: 'Paiement de prestation', nl: 'Betaling van uitkering', de: 'Leistungszahlung' },
  owned: 'dossier',
  writers: ['S', 'C'],
  policy: 'SM',
  tier: 'F',
  retention: 'account',
  serves: ['P2'],
  body: z.object({
    entitlementId: z.string(),
    forPeriod: periodSchema,
    amount: amountSchema,
    payBy: plainDateSchema.nullable(),
    bankAccountId: z.string().nullable(),
    fileRef: z.string().nullable(),
    paidOn: plainDateSchema.nullable(),
    returnedOn: plainDateSchema.nullable(),
    state: z.enum(['planned', 'released', 'sent', 'paid', 'returned', 'cancelled']),
  }),
});
