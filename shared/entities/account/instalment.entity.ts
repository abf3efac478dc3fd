import * as z from 'zod';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const instalmentEntity = defineEntity({
  name: 'instalment',
  sv: 1,
  label: { fr: 'Mensualité', nl: 'Afbetaling', de: 'Rate' },
  owned: 'dossier',
  writers: ['C'],
  policy: 'CO',
  tier: 'D',
  retention: 'account',
  serves: ['R1'],
  body: z.object({
    planId: z.string(),
    no: z.number().int().positive(),
    dueOn: plainDateSchema,
    cents: euroCentsSchema,
    state: z.enum(['due', 'paid', 'late', 'missed']),
  }),
});
