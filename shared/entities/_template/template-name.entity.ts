import * as z from 'zod';
import { defineEntity } from '../define-entity.ts';

/** What it is, in a sentence a jurist would accept. */
export const templateNameEntity = defineEntity({
  name: 'template-name',
  sv: 1,
  label: { fr: '…', nl: '…', de: '…' },
  owned: 'dossier',
  writers: ['A', 'F'],
  policy: 'AO',
  tier: 'O',
  retention: 'contact',
  serves: ['B2'],
  body: z.object({}),
});
