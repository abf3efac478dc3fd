import * as z from 'zod';
import { ibanSchema } from '#shared/kernel/iban.ts';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const bankAccountEntity = defineEntity({
  name: 'bank-account',
  sv: 1,
  label: { fr: 'Compte bancaire', nl: 'Bankrekening', de: 'Bankkonto' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'FC',
  tier: 'F',
  retention: 'account',
  serves: ['P2'],
  body: z.object({
    iban: ibanSchema,
    holder: z.string(),
    use: z.enum(['benefit', 'refund', 'directDebit']),
    verifiedOn: plainDateSchema.nullable(),
    period: periodSchema,
  }),
});
