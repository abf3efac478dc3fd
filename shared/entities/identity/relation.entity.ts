import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { defineEntity } from '../define-entity.ts';

/** Read-only mirror, written by central, of a link whose one true row lives in the other dossier. */
export const relationEntity = defineEntity({
  name: 'relation',
  sv: 1,
  label: { fr: 'Lien', nl: 'Band', de: 'Verbindung' },
  owned: 'dossier',
  writers: ['C'],
  policy: 'CO',
  tier: 'O',
  retention: 'contact',
  serves: ['L1', 'R4'],
  body: z.object({
    kind: z.enum(['officer', 'workingPartner', 'helper', 'assistingSpouse', 'spouse', 'heir']),
    otherDossierId: z.string(),
    otherSpaceId: z.string(),
    display: z.string(),
    period: periodSchema,
    sourceType: z.string(),
    sourceId: z.string(),
  }),
});
