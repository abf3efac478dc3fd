import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** Net professional income of a year, from one source. The newest `tax` statement wins. */
export const incomeStatementEntity = defineEntity({
  name: 'income-statement',
  sv: 1,
  label: { fr: 'Revenus', nl: 'Inkomsten', de: 'Einkünfte' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'AO',
  tier: 'F',
  retention: 'account',
  serves: ['N1', 'L4'],
  body: z.object({
    year: z.number().int(),
    netIncome: amountSchema,
    kind: z.enum(['tax', 'declared', 'estimated', 'imported']),
    receivedOn: plainDateSchema,
    quarters: z.number().int().min(1).max(4),
    supersedesId: z.string().nullable(),
  }),
});
