import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { defineEntity } from '../define-entity.ts';

/** A late-payment or wrongful-reduction surcharge on one contribution line, never on another surcharge. */
export const surchargeLineEntity = defineEntity({
  name: 'surcharge-line',
  sv: 1,
  label: { fr: 'Majoration', nl: 'Verhoging', de: 'Zuschlag' },
  owned: 'dossier',
  writers: ['C'],
  policy: 'AO',
  tier: 'D',
  retention: 'account',
  serves: ['L4', 'N1'],
  body: z.object({
    kind: z.enum(['quarterly3', 'annual7', 'wrongfulReduction3', 'wrongfulReduction7', 'companyMonthly1']),
    onLineId: z.string(),
    /** Quarter, year or month at whose end it was applied: 2026Q1, 2026 or 2026-03. */
    appliedAt: z.string(),
    base: amountSchema,
    amount: amountSchema,
    reversalOfId: z.string().nullable(),
    decisionId: z.string().nullable(),
  }),
});
