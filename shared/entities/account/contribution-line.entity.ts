import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { quarterSchema } from '#shared/kernel/quarter.ts';
import { categorySchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

/** A claim of the fund. A booked line never changes; it is undone by one equal and opposite line. */
export const contributionLineEntity = defineEntity({
  name: 'contribution-line',
  sv: 1,
  label: { fr: 'Cotisation', nl: 'Bijdrage', de: 'Beitrag' },
  owned: 'dossier',
  writers: ['A', 'S', 'C'],
  policy: 'FC',
  tier: 'F',
  retention: 'account',
  serves: ['N1', 'S2'],
  body: z.object({
    kind: z.enum(['provisional', 'regularisation', 'companyAnnual', 'continuedInsurance', 'quarterBuyBack']),
    quarter: quarterSchema.nullable(),
    year: z.number().int().nullable(),
    category: categorySchema.nullable(),
    principal: amountSchema,
    fee: amountSchema,
    dueOn: plainDateSchema,
    claimedOn: plainDateSchema.nullable(),
    noticeLetterId: z.string().nullable(),
    affiliationIds: z.array(z.string()),
    state: z.enum(['draft', 'booked', 'reversed']),
    holds: z.array(
      z.object({
        kind: z.enum(['plan', 'exemptionPending', 'dispute', 'assimilationPending']),
        period: periodSchema,
        ref: z.string().nullable(),
      }),
    ),
    reversalOfId: z.string().nullable(),
  }),
});
