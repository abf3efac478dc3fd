import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** What decides the annual company contribution: the balance-sheet total (rubric 20/58) of a year. */
export const companyYearEntity = defineEntity({
  name: 'company-year',
  sv: 1,
  label: { fr: 'Exercice de la société', nl: 'Boekjaar van de vennootschap', de: 'Geschäftsjahr' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'FC',
  tier: 'F',
  retention: 'account',
  serves: ['S2'],
  body: z.object({
    year: z.number().int(),
    balanceTotal: amountSchema.nullable(),
    closedOn: plainDateSchema.nullable(),
    dormantProofId: z.string().nullable(),
    exemption: z.enum(['starter3', 'dormant', 'bankruptcy']).nullable(),
  }),
});
