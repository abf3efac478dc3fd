import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { purposeSchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

/** Who looked at what, when and why. Durable on the device before anything is shown. */
export const auditEntryEntity = defineEntity({
  name: 'audit-entry',
  sv: 1,
  label: { fr: 'Consultation', nl: 'Raadpleging', de: 'Einsichtnahme' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'X', 'C'],
  policy: 'AO',
  tier: 'O',
  retention: 'audit',
  serves: ['B6'],
  body: z.object({
    at: instantSchema,
    staffId: z.string(),
    act: z.enum(['open', 'reveal', 'print', 'export']),
    /** Which closed section or field was revealed; null when the dossier was opened. */
    category: z.enum(['ssin', 'contactPoint', 'bankAccount', 'H', 'D', 'M']).nullable(),
    purpose: purposeSchema,
    online: z.boolean(),
  }),
});
