import * as z from 'zod';
import { langSchema } from '#shared/kernel/lang-schema.ts';
import { defineEntity } from '../define-entity.ts';

/** Root of everything the fund keeps about one affiliate, a person or a company. */
export const dossierEntity = defineEntity({
  name: 'dossier',
  sv: 1,
  label: { fr: 'Dossier', nl: 'Dossier', de: 'Akte' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'career',
  serves: ['B2', 'B5'],
  body: z.object({
    kind: z.enum(['person', 'company']),
    /** Eight digits from a number range, shown as "1000 0001". */
    dossierNumber: z.string().regex(/^\d{8}$/),
    externalRef: z.string().nullable(),
    status: z.enum(['prospect', 'active', 'ceased', 'transferredOut', 'closed']),
    language: langSchema,
    languageProof: z.string().nullable(),
    ownerEpoch: z.number().int(),
    protected: z.enum(['colleague', 'ownFamily', 'vip']).nullable(),
    flags: z.array(z.enum(['deceased', 'bankrupt', 'contested'])),
    /** Staff whose laptop keeps the whole dossier. */
    keepOffline: z.array(z.string()),
  }),
});
