import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { defineEntity } from '../define-entity.ts';

/** A dated fact that decides the category; `disability` is health data (tier H) wherever it is shown. */
export const categoryFactEntity = defineEntity({
  name: 'category-fact',
  sv: 1,
  label: { fr: 'Fait déterminant', nl: 'Bepalend feit', de: 'Maßgebliche Tatsache' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'FC',
  tier: 'O',
  retention: 'career',
  serves: ['A3', 'N1'],
  body: z.object({
    kind: z.enum([
      'employedHalfTime',
      'civilServant',
      'teacher',
      'assimilatedIncome',
      'student',
      'spouseCover',
      'disability',
      'publicMandate',
      'retirementPensionPaid',
      'survivorPensionPaid',
      'optOut',
      'primoRequested',
      'artistStarter',
      'maxiStatus',
      'miniStatus',
    ]),
    period: periodSchema,
    documentId: z.string().nullable(),
    decisionId: z.string().nullable(),
  }),
});
