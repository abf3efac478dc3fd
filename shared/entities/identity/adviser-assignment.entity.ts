import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { defineEntity } from '../define-entity.ts';

export const adviserAssignmentEntity = defineEntity({
  name: 'adviser-assignment',
  sv: 1,
  label: { fr: 'Suivi par', nl: 'Opgevolgd door', de: 'Betreut von' },
  owned: 'dossier',
  writers: ['A', 'S', 'C'],
  policy: 'SA',
  tier: 'O',
  retention: 'contact',
  serves: ['B5'],
  body: z.object({
    staffId: z.string(),
    role: z.enum(['primary', 'backup']),
    period: periodSchema,
    handOverNoteId: z.string().nullable(),
  }),
});
