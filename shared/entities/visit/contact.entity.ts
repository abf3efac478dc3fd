import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { channelSchema } from '../codes.ts';
import { defineEntity } from '../define-entity.ts';
import { visitGapSchema } from './visit.entity.ts';

/** One line of the timeline: a visit, a call, an attempt, a letter. `recovery` among the purposes is tier D. */
export const contactEntity = defineEntity({
  name: 'contact',
  sv: 1,
  label: { fr: 'Contact', nl: 'Contact', de: 'Kontakt' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'AO',
  tier: 'O',
  retention: 'contact',
  serves: ['B3', 'R2'],
  body: z.object({
    on: plainDateSchema,
    channel: channelSchema,
    direction: z.enum(['in', 'out']),
    initiative: z.enum(['fund', 'person']),
    personal: z.boolean(),
    outcome: z.enum(['reached', 'noAnswer', 'refused', 'leftMessage', 'returned']),
    purposes: z.array(
      z.enum([
        'question',
        'information',
        'request',
        'recovery',
        'benefit',
        'affiliation',
        'complaint',
        'other',
      ]),
    ),
    subject: z.string().nullable(),
    staffId: z.string().nullable(),
    visitId: z.string().nullable(),
    letterId: z.string().nullable(),
    /** What the visit of another dossier left untold to this person, who came along to it; absent in every other contact. */
    gapsLeft: z.array(visitGapSchema).optional(),
  }),
});
