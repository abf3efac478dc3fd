import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const transmissionEntity = defineEntity({
  name: 'transmission',
  sv: 1,
  label: { fr: 'Transmission', nl: 'Doorzending', de: 'Übermittlung' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'account',
  serves: ['P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P13'],
  body: z.object({
    flow: z.enum([
      'healthFundPayment',
      'healthFundCertificate',
      'assimilation',
      'continuedInsurance',
      'exemption',
      'waiver',
      'career',
      'tax',
      'voucherOrder',
      'familyBenefit',
      'misdirected',
      'slip281.18',
    ]),
    institutionId: z.string(),
    requestId: z.string().nullable(),
    payloadHash: z.string().nullable(),
    schemaVersion: z.string(),
    originalDate: plainDateSchema,
    dueOn: plainDateSchema.nullable(),
    sentOn: plainDateSchema.nullable(),
    acknowledgedOn: plainDateSchema.nullable(),
    state: z.enum(['prepared', 'ready', 'sent', 'acknowledged', 'refused', 'cancelled']),
  }),
});
