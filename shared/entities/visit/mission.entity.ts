import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineEntity } from '../define-entity.ts';

/** A field day: the dossiers to take along, in the order of the road. */
export const missionEntity = defineEntity({
  name: 'mission',
  sv: 1,
  label: { fr: 'Mission', nl: 'Opdracht', de: 'Außentermin' },
  owned: 'space',
  writers: ['F', 'S'],
  policy: 'SM',
  tier: 'O',
  retention: 'contact',
  serves: ['B3'],
  body: z.object({
    staffId: z.string(),
    day: plainDateSchema,
    stops: z.array(
      z.object({
        appointmentId: z.string().nullable(),
        dossierId: z.string(),
        order: z.number().int(),
        municipalityNis: z.string().nullable(),
      }),
    ),
    pack: z
      .object({
        dossiers: z.number().int(),
        documents: z.number().int(),
        bytes: z.number().int(),
        readyAt: instantSchema,
      })
      .nullable(),
    state: z.enum(['planned', 'ready', 'out', 'back']),
  }),
});
