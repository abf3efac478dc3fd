import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** A term that runs, legal or promised. `dueOn` follows from the kind, the start and the suspensions alone. */
export const clockEntity = defineEntity({
  name: 'clock',
  sv: 1,
  label: { fr: 'Délai', nl: 'Termijn', de: 'Frist' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'contact',
  serves: ['B1', 'T1'],
  body: z.object({
    kind: z.enum([
      'question45',
      'decision4months',
      'payment4months',
      'appeal3months',
      'finalReminderMonth',
      'requestWindow',
      'limitation',
      'complaintTarget',
      'questionTarget',
      'declaration',
      'silence',
    ]),
    subjectType: z.string(),
    subjectId: z.string(),
    /** Article or commitment the term comes from, as shown in the outlined tag. */
    source: z.string(),
    startsOn: plainDateSchema,
    dueOn: plainDateSchema,
    calendarVersion: z.string(),
    suspensions: z.array(periodSchema),
    outcome: z.enum(['running', 'met', 'breached', 'void']),
  }),
});
