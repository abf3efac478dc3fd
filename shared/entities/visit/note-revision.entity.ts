import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineEntity } from '../define-entity.ts';

export const noteRevisionEntity = defineEntity({
  name: 'note-revision',
  sv: 1,
  label: { fr: 'Version de la note', nl: 'Versie van de nota', de: 'Fassung der Notiz' },
  owned: 'dossier',
  writers: ['A', 'F', 'S'],
  policy: 'AO',
  tier: 'O',
  retention: 'contact',
  serves: ['B4'],
  body: z.object({
    noteId: z.string(),
    no: z.number().int().positive(),
    text: z.string().min(1),
    links: z.object({
      snapshotIds: z.array(z.string()),
      pageIds: z.array(z.string()),
      requestIds: z.array(z.string()),
    }),
    on: instantSchema,
  }),
});
