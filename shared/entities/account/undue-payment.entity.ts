import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const unduePaymentEntity = defineEntity({
  name: 'undue-payment',
  sv: 1,
  label: { fr: 'Indu', nl: 'Onverschuldigd bedrag', de: 'Zu Unrecht gezahlter Betrag' },
  owned: 'dossier',
  writers: ['A', 'S'],
  policy: 'SM',
  tier: 'D',
  retention: 'account',
  serves: ['R6', 'P4'],
  body: z.object({
    benefitPaymentIds: z.array(z.string()),
    period: periodSchema,
    total: amountSchema,
    cause: z.string(),
    provisionsBreached: z.array(z.string()),
    foundOn: plainDateSchema,
    limitationOn: plainDateSchema.nullable(),
    decisionId: z.string().nullable(),
    planId: z.string().nullable(),
    waiver: z.enum(['none', 'asked', 'granted', 'refused']),
    state: z.enum(['found', 'heard', 'decided', 'repaying', 'waiverAsked', 'repaid', 'waived', 'barred']),
  }),
});
