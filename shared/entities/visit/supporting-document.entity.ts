import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';
import { attachmentFileSchema } from './attachment-file.ts';

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
    /** SHA-256 of the bytes of `file`, or of the page that was signed on screen; null for a paper only seen. */
    blobHash: z.string().nullable(),
    /** The file that goes with it; absent for a page signed on screen and for a paper only seen. */
    file: attachmentFileSchema.optional(),
    /** The visit it was handed over in; absent when there was none. */
    visitId: z.string().optional(),
    /** Taken off the dossier, once and for good; the row stays to say so, the file goes. */
    detached: z
      .object({
        at: instantSchema,
        by: z.string(),
        reason: z.enum(['wrongDossier', 'unreadable', 'duplicate', 'asked']),
      })
      .optional(),
    pages: z.number().int().nullable(),
    receivedOn: plainDateSchema,
    from: z.string().nullable(),
    factOn: plainDateSchema.nullable(),
    expiresOn: plainDateSchema.nullable(),
    links: z.array(z.object({ type: z.string(), id: z.string() })),
    tier: z.enum(['O', 'F', 'H', 'D', 'M']),
  }),
});
