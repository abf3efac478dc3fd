import * as z from 'zod';
import { enterpriseNumberSchema } from '#shared/kernel/enterprise-number.ts';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { capacitySchema, categorySchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

/** One period of one capacity: the legal link between a person and the fund. */
export const affiliationEntity = defineEntity({
  name: 'affiliation',
  sv: 1,
  label: { fr: 'Affiliation', nl: 'Aansluiting', de: 'Anschluss' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'career',
  serves: ['A1', 'L1', 'L8', 'P10'],
  body: z.object({
    capacity: capacitySchema,
    period: periodSchema,
    enterpriseNumber: enterpriseNumberSchema.nullable(),
    tradeText: z.string().nullable(),
    declaredOn: plainDateSchema.nullable(),
    signedDocumentId: z.string().nullable(),
    effectiveFrom: plainDateSchema,
    previousFund: z.string().nullable(),
    endReason: z
      .enum(['cessation', 'death', 'fundChange', 'pension', 'bankruptcy', 'employee', 'error'])
      .nullable(),
    endProofId: z.string().nullable(),
    late: z.boolean(),
    categoryDeclared: z.array(z.object({ from: plainDateSchema, category: categorySchema })),
    state: z.enum([
      'draft',
      'declared',
      'confirmed',
      'active',
      'ceasing',
      'ceased',
      'transferredOut',
      'cancelled',
    ]),
  }),
});
