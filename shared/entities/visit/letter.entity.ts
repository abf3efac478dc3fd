import * as z from 'zod';
import { langSchema } from '#shared/kernel/lang-schema.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const letterKindSchema = z.enum([
  'contributionNotice',
  'regularisationNotice',
  'reminder',
  'accountStatement',
  'finalReminder',
  'planConfirmation',
  'decision',
  'affiliationConfirmation',
  'careerCertificate',
  'taxCertificate',
  'companyNotice',
  'answer',
  'transmissionNotice',
]);

export const letterEntity = defineEntity({
  name: 'letter',
  sv: 1,
  label: { fr: 'Lettre', nl: 'Brief', de: 'Brief' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'AO',
  tier: 'O',
  retention: 'account',
  serves: ['N1', 'R1', 'R3', 'I2'],
  body: z.object({
    kind: letterKindSchema,
    templateVersion: z.string(),
    lang: langSchema,
    number: z.string(),
    on: plainDateSchema,
    recipientRef: z.string().nullable(),
    via: z.enum(['post', 'registered', 'email', 'hand', 'portal']),
    copies: z.array(z.object({ n: z.number().int(), printedOn: plainDateSchema, by: z.string() })),
    replacesId: z.string().nullable(),
    withdrawn: z.object({ on: plainDateSchema, reason: z.string() }).nullable(),
    registeredOn: plainDateSchema.nullable(),
  }),
});
