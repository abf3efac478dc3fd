import * as z from 'zod';
import { correctionTaskId, identityCorrectionRule } from '#shared/entities/identity/correction-tasks.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { claimOf } from '../compare-and-set.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { identityOf, identitySchema, isBornOnItsNumber, proofSchema } from '../identity.ts';
import { newRow } from '../rows.ts';

/** Somebody at the counter saw that an identity is wrong. The dossier stays as it is until a supervisor confirms. */
export const proposeIdentity = defineMutation({
  name: 'identity.propose',
  version: 1,
  label: {
    fr: 'Correction d’identité proposée',
    nl: 'Identiteitsverbetering voorgesteld',
    de: 'Berichtigung der Identität vorgeschlagen',
  },
  args: z.object({
    correctionId: idSchema,
    personId: idSchema,
    dossierId: idSchema,
    was: identitySchema,
    to: identitySchema,
    proof: proofSchema,
    because: z.string().trim().min(3).max(500).nullable(),
    /** The supervisor who is asked; null leaves it to whoever sees it first. */
    ownerId: z.string().min(1).nullable(),
  }),
  act: 'dossier.edit',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'person', id: args.personId },
    { type: 'identity-correction', id: args.correctionId },
    { type: 'task', id: correctionTaskId(args.correctionId) },
  ],
  apply(rows, args, context) {
    const { correctionId, personId, dossierId, was, to, proof, because, ownerId } = args;
    const person = rows.get('person', personId);
    if (!person) return rejected('personUnknown');
    if (person.dossierId !== dossierId) return rejected('dossierMismatch');
    if (rows.get('identity-correction', correctionId)) return applied();
    if (!isBornOnItsNumber(to)) return rejected('birthNotOfSsin');
    if (proof.on > context.today) return rejected('dateAhead');
    const now = identityOf(person.body);
    switch (claimOf(now, was, to)) {
      case 'done':
        return applied();
      case 'contested':
        return {
          kind: 'conflict',
          code: 'identityChangedMeanwhile',
          on: { type: 'person', id: personId },
          base: was,
          mine: to,
          theirs: now,
        };
      case 'set':
        return applied(
          newRow(
            'identity-correction',
            correctionId,
            dossierId,
            {
              personId,
              was,
              to,
              proof,
              because,
              proposedBy: context.actor.staffId,
              state: 'proposed',
              decidedBy: null,
              decidedAt: null,
              refusedBecause: null,
            },
            context,
          ),
          newRow(
            'task',
            correctionTaskId(correctionId),
            dossierId,
            {
              kind: 'check',
              ruleId: identityCorrectionRule,
              title: {
                fr: 'Correction d’identité à confirmer',
                nl: 'Identiteitsverbetering te bevestigen',
                de: 'Berichtigung der Identität zu bestätigen',
              },
              detail: null,
              // Of the day, so that it stands among what is due: until then everything is written to the wrong person.
              dueOn: context.today,
              clockId: null,
              commitmentId: null,
              ownerId,
              backupId: null,
              stakeCents: null,
              why: [],
              state: 'open',
            },
            context,
          ),
        );
    }
  },
  again(rows, args) {
    const person = rows.get('person', args.personId);
    return person ? { ...args, was: identityOf(person.body) } : null;
  },
});
