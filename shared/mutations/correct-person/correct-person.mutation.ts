import * as z from 'zod';
import { personEntity } from '#shared/entities/identity/person.entity.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { claimOf } from '../compare-and-set.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import {
  identityOf,
  identitySchema as wholeIdentitySchema,
  isBornOnItsNumber,
  proofSchema,
} from '../identity.ts';
import { withBody } from '../rows.ts';

const { sex, birthDate } = personEntity.body.shape;

const identitySchema = z.strictObject({
  familyName: z.string().trim().min(1).max(120),
  givenNames: z.string().trim().min(1).max(120),
  sex,
  birthDate,
});
type Identity = z.infer<typeof identitySchema>;

/**
 * Who somebody is, as their identity card has it. A supervisor's hand only, over a document that was seen: two half
 * corrected identities are another person. Never merged.
 */
export const correctPerson = defineMutation({
  name: 'person.correct',
  version: 1,
  label: { fr: 'Identité corrigée', nl: 'Identiteit verbeterd', de: 'Identität berichtigt' },
  args: z.object({
    personId: idSchema,
    dossierId: idSchema,
    was: identitySchema,
    to: identitySchema,
    proof: z.strictObject({ kind: z.enum(['card', 'document']), on: plainDateSchema }),
  }),
  act: 'person.correct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'person', id: args.personId }],
  apply(rows, { personId, dossierId, was, to, proof }) {
    const person = rows.get('person', personId);
    if (!person) return rejected('personUnknown');
    if (person.dossierId !== dossierId) return rejected('dossierMismatch');
    const now = namesOf(person.body);
    switch (claimOf(now, was, to)) {
      case 'done':
        return applied();
      case 'set':
        return applied(withBody(person, { ...to, identityProof: proof }));
      case 'contested':
        return {
          kind: 'conflict',
          code: 'identityChangedMeanwhile',
          on: { type: 'person', id: personId },
          base: was,
          mine: to,
          theirs: now,
        };
    }
  },
  again(rows, args) {
    const person = rows.get('person', args.personId);
    return person ? { ...args, was: namesOf(person.body) } : null;
  },
});

/** The same, with the number of the person. */
export const correctPersonV2 = defineMutation({
  name: 'person.correct',
  version: 2,
  label: correctPerson.label,
  args: z.object({
    personId: idSchema,
    dossierId: idSchema,
    was: wholeIdentitySchema,
    to: wholeIdentitySchema,
    proof: proofSchema,
  }),
  act: 'person.correct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'person', id: args.personId }],
  apply(rows, { personId, dossierId, was, to, proof }, context) {
    const person = rows.get('person', personId);
    if (!person) return rejected('personUnknown');
    if (person.dossierId !== dossierId) return rejected('dossierMismatch');
    if (!isBornOnItsNumber(to)) return rejected('birthNotOfSsin');
    if (proof.on > context.today) return rejected('dateAhead');
    const now = identityOf(person.body);
    switch (claimOf(now, was, to)) {
      case 'done':
        return applied();
      case 'set':
        return applied(withBody(person, { ...to, identityProof: proof }));
      case 'contested':
        return {
          kind: 'conflict',
          code: 'identityChangedMeanwhile',
          on: { type: 'person', id: personId },
          base: was,
          mine: to,
          theirs: now,
        };
    }
  },
  again(rows, args) {
    const person = rows.get('person', args.personId);
    return person ? { ...args, was: identityOf(person.body) } : null;
  },
});

function namesOf(body: BodyOf<'person'>): Identity {
  return {
    familyName: body.familyName,
    givenNames: body.givenNames,
    sex: body.sex,
    birthDate: body.birthDate,
  };
}
