import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { ibanSchema } from '#shared/kernel/iban.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { structuredCommunicationSchema } from '#shared/kernel/structured-communication.ts';
import { defineEntity } from '../define-entity.ts';

/** Money received, dated at its credit. Without a dossier it waits in the unmatched queue. */
export const paymentEntity = defineEntity({
  name: 'payment',
  sv: 1,
  label: { fr: 'Paiement', nl: 'Betaling', de: 'Zahlung' },
  owned: 'dossier',
  writers: ['A', 'C'],
  policy: 'AO',
  tier: 'F',
  retention: 'account',
  serves: ['N1'],
  body: z.object({
    receivedOn: plainDateSchema,
    amount: amountSchema,
    channel: z.enum(['transfer', 'directDebit', 'bailiff', 'lawyer', 'curator', 'offset', 'counter']),
    structuredCommunication: structuredCommunicationSchema.nullable(),
    payerIban: ibanSchema.nullable(),
    bankRef: z.string().nullable(),
    returnedOfId: z.string().nullable(),
  }),
});
