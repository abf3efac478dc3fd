import * as z from 'zod';
import { commitmentIdSchema } from '#shared/charter/commitments.ts';
import { uiLangSchema } from '#shared/kernel/lang-schema.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { lifeEventIdSchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

/** Entry of the charter ledger: a duty to inform is done only by an artefact, never by a bare tick. */
export const informationGivenEntity = defineEntity({
  name: 'information-given',
  sv: 1,
  label: { fr: 'Information donnée', nl: 'Gegeven informatie', de: 'Erteilte Auskunft' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'AO',
  tier: 'O',
  retention: 'contact',
  serves: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'I1', 'B4'],
  body: z.object({
    commitmentId: commitmentIdSchema,
    lifeEventId: lifeEventIdSchema.nullable(),
    topicId: z.string(),
    artefact: z.object({
      kind: z.enum(['page', 'brochure', 'letter', 'charter', 'simulation']),
      id: z.string(),
      version: z.string(),
      /** English exists for what is made for the visitor alone, such as the summary of a visit. */
      lang: uiLangSchema,
    }),
    how: z.enum(['shown', 'handed', 'sent', 'readOut']),
    on: plainDateSchema,
    visitId: z.string().nullable(),
    documentId: z.string().nullable(),
  }),
});
