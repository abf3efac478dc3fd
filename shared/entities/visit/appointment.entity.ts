import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { visitReasonSchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';

export const appointmentEntity = defineEntity({
  name: 'appointment',
  sv: 1,
  label: { fr: 'Rendez-vous', nl: 'Afspraak', de: 'Termin' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'GC',
  tier: 'O',
  retention: 'contact',
  serves: ['A1', 'B3'],
  body: z.object({
    on: plainDateSchema,
    /** Local time at the counter, HH:MM. */
    at: z.string().regex(/^\d{2}:\d{2}$/),
    minutes: z.number().int().positive(),
    place: z.enum(['office', 'phone', 'business']),
    staffId: z.string(),
    reason: visitReasonSchema,
    /** What was prepared for it, in one line of the staff member's words. */
    preparation: z.string().nullable(),
    prepared: z.boolean(),
    missionId: z.string().nullable(),
    order: z.number().int().nullable(),
    state: z.enum(['booked', 'arrived', 'done', 'noShow', 'cancelled']),
  }),
});
