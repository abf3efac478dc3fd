import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** One set of claims on the recovery ladder; before `judicial` stands the gate of the personal contact. */
export const recoveryFileEntity = defineEntity({
  name: 'recovery-file',
  sv: 1,
  label: { fr: 'Dossier de recouvrement', nl: 'Invorderingsdossier', de: 'Beitreibungsakte' },
  owned: 'dossier',
  writers: ['A', 'S', 'C'],
  policy: 'SM',
  tier: 'D',
  retention: 'proceeding',
  serves: ['R1', 'R2', 'R4'],
  body: z.object({
    lineIds: z.array(z.string()),
    rung: z.enum([
      'none',
      'reminded',
      'statementSent',
      'finalReminder',
      'awaitingContact',
      'ready',
      'judicial',
      'bailiff',
      'suspended',
      'closed',
    ]),
    rungOn: plainDateSchema,
    /** The rung to return to when a hold ends. */
    suspendedFrom: z.string().nullable(),
    gate: z.object({ contactIds: z.array(z.string()), openedOn: plainDateSchema.nullable() }),
    holds: z.array(z.enum(['plan', 'exemption', 'dispute', 'assimilation'])),
  }),
});
