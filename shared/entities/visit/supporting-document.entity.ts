import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** Metadata of a paper or file; `medical` knows a period, an issuer and a form number, never a diagnosis. */
export const supportingDocumentEntity = defineEntity({
  name: 'supporting-document',
  sv: 1,
  label: { fr: 'Pièce justificative', nl: 'Bewijsstuk', de: 'Beleg' },
  owned: 'dossier',
  writers: ['A', 'F', 'C'],
  policy: 'AO',
  tier: 'O',
  retention: 'account',
  serves: ['I2'],
  body: z.object({
    kind: z.enum([
      'identity',
      'affiliation',
      'income',
      'cessation',
      'birth',
      'household',
      'medical',
      'proof',
      'letter',
      'other',
    ]),
    title: z.string(),
    blobHash: z.string().nullable(),
    pages: z.number().int().nullable(),
    receivedOn: plainDateSchema,
    from: z.string().nullable(),
    factOn: plainDateSchema.nullable(),
    expiresOn: plainDateSchema.nullable(),
    links: z.array(z.object({ type: z.string(), id: z.string() })),
    tier: z.enum(['O', 'F', 'H', 'D', 'M']),
  }),
});
