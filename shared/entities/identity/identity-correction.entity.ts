import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';
import { personEntity } from './person.entity.ts';

const { ssin, familyName, givenNames, sex, birthDate } = personEntity.body.shape;

/** A wish to correct who somebody is. It changes nothing by itself: a supervisor confirms or refuses it, once. */
export const identityCorrectionEntity = defineEntity({
  name: 'identity-correction',
  sv: 1,
  label: { fr: 'Correction d’identité', nl: 'Identiteitsverbetering', de: 'Berichtigung der Identität' },
  owned: 'dossier',
  writers: ['A', 'F', 'S'],
  policy: 'SM',
  tier: 'O',
  retention: 'career',
  serves: ['B4'],
  body: z.object({
    personId: z.string(),
    /** What its author saw. */
    was: z.object({ ssin, familyName, givenNames, sex, birthDate }),
    to: z.object({ ssin, familyName, givenNames, sex, birthDate }),
    proof: z.object({ kind: z.enum(['card', 'document']), on: plainDateSchema }),
    /** What was wrong, in the words of its author. */
    because: z.string().nullable(),
    proposedBy: z.string(),
    state: z.enum(['proposed', 'confirmed', 'refused']),
    decidedBy: z.string().nullable(),
    decidedAt: instantSchema.nullable(),
    refusedBecause: z.string().nullable(),
  }),
});
