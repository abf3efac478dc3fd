import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { lifeEventIdSchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

export const lifeEventRecordEntity = defineEntity({
  name: 'life-event-record',
  sv: 1,
  label: { fr: 'Événement de vie', nl: 'Levensgebeurtenis', de: 'Lebensereignis' },
  owned: 'dossier',
  writers: ['A', 'F'],
  policy: 'AO',
  tier: 'O',
  retention: 'career',
  serves: ['A2', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'],
  body: z.object({
    eventId: lifeEventIdSchema,
    factOn: plainDateSchema,
    declaredOn: plainDateSchema,
    answers: z.record(z.string(), z.object({ value: z.unknown(), source: z.string() })),
    definitionVersion: z.string(),
    documentIds: z.array(z.string()),
    supersedesId: z.string().nullable(),
  }),
});
