import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineEntity } from '../define-entity.ts';

/** Two sides changed the same thing; a person decides. Nothing of either side is lost. */
export const conflictEntity = defineEntity({
  name: 'conflict',
  sv: 1,
  label: { fr: 'Désaccord', nl: 'Tegenspraak', de: 'Widerspruch' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'tech',
  serves: ['B4'],
  body: z.object({
    entityType: z.string(),
    entityId: z.string(),
    /** The mutation that met the disagreement, with all its arguments. */
    mutation: z.object({ name: z.string(), args: z.record(z.string(), z.unknown()) }),
    code: z.string(),
    base: z.record(z.string(), z.unknown()).nullable(),
    theirs: z.record(z.string(), z.unknown()).nullable(),
    mine: z.record(z.string(), z.unknown()).nullable(),
    theirsBy: z.string().nullable(),
    /** When the other side acted, by its own device; missing where central does not know. */
    theirsAt: instantSchema.optional(),
    mineBy: z.string(),
    mineDevice: z.string(),
    mineSeq: z.number().int(),
    at: instantSchema,
    state: z.enum(['open', 'resolved']),
    choice: z.enum(['base', 'theirs', 'mine', 'edited', 'both']).nullable(),
    resolvedBy: z.string().nullable(),
    /** Missing on those of before it was kept. */
    resolvedAt: instantSchema.optional(),
  }),
});
