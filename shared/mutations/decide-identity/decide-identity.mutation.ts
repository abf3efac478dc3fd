import * as z from 'zod';
import { correctionOutcomeTaskId, correctionTaskId } from '#shared/entities/identity/correction-tasks.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { claimOf } from '../compare-and-set.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { identityOf, identitySchema } from '../identity.ts';
import { newRow, withBody } from '../rows.ts';

const titles: Readonly<Record<'confirmed' | 'refused', Text3>> = {
  confirmed: {
    fr: 'Votre correction d’identité est confirmée',
    nl: 'Uw identiteitsverbetering is bevestigd',
    de: 'Ihre Berichtigung der Identität ist bestätigt',
  },
  refused: {
    fr: 'Votre correction d’identité est refusée',
    nl: 'Uw identiteitsverbetering is geweigerd',
    de: 'Ihre Berichtigung der Identität ist abgelehnt',
  },
};

/** A supervisor confirms the correction over the identity that was on the screen, or refuses it and says why. */
export const decideIdentity = defineMutation({
  name: 'identity.decide',
  version: 1,
  label: {
    fr: 'Correction d’identité décidée',
    nl: 'Identiteitsverbetering beslist',
    de: 'Berichtigung der Identität entschieden',
  },
  args: z.object({
    correctionId: idSchema,
    personId: idSchema,
    dossierId: idSchema,
    /** The identity in the dossier that the supervisor saw beside the proposal. */
    seen: identitySchema,
    verdict: z.discriminatedUnion('to', [
      z.strictObject({ to: z.literal('confirmed') }),
      z.strictObject({ to: z.literal('refused'), because: z.string().trim().min(3).max(500) }),
    ]),
  }),
  act: 'person.correct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'identity-correction', id: args.correctionId },
    { type: 'person', id: args.personId },
    { type: 'task', id: correctionTaskId(args.correctionId) },
    { type: 'task', id: correctionOutcomeTaskId(args.correctionId) },
  ],
  apply(rows, { correctionId, personId, dossierId, seen, verdict }, context) {
    const correction = rows.get('identity-correction', correctionId);
    const person = rows.get('person', personId);
    if (!correction || correction.body.personId !== personId) return rejected('correctionUnknown');
    if (!person) return rejected('personUnknown');
    if (correction.dossierId !== dossierId || person.dossierId !== dossierId)
      return rejected('dossierMismatch');
    const { body } = correction;
    const me = context.actor.staffId;
    if (body.proposedBy === me) return rejected('notOwnWork');
    if (body.state !== 'proposed') {
      if (body.state === verdict.to && body.decidedBy === me) return applied();
      return {
        kind: 'conflict',
        code: 'correctionDecidedMeanwhile',
        on: { type: 'identity-correction', id: correctionId },
        base: { state: 'proposed' },
        mine: { ...verdict },
        theirs: { state: body.state, resolvedBy: body.decidedBy, because: body.refusedBecause },
      };
    }
    const now = identityOf(person.body);
    if (verdict.to === 'confirmed' && claimOf(now, seen, body.to) === 'contested') {
      return {
        kind: 'conflict',
        code: 'identityChangedMeanwhile',
        on: { type: 'person', id: personId },
        base: seen,
        mine: body.to,
        theirs: now,
      };
    }
    const task = rows.get('task', correctionTaskId(correctionId));
    const isToldAlready = rows.get('task', correctionOutcomeTaskId(correctionId)) !== undefined;
    return applied(
      withBody(correction, {
        state: verdict.to,
        decidedBy: me,
        decidedAt: context.at,
        refusedBecause: verdict.to === 'refused' ? verdict.because : null,
      }),
      ...(verdict.to === 'confirmed' ? [withBody(person, { ...body.to, identityProof: body.proof })] : []),
      ...(task ? [withBody(task, { state: 'done', ownerId: me })] : []),
      ...(isToldAlready
        ? []
        : [
            newRow(
              'task',
              correctionOutcomeTaskId(correctionId),
              dossierId,
              {
                kind: 'other',
                ruleId: null,
                title: titles[verdict.to],
                detail: null,
                dueOn: context.today,
                clockId: null,
                commitmentId: null,
                ownerId: body.proposedBy,
                backupId: null,
                stakeCents: null,
                why: [],
                state: 'open',
              },
              context,
            ),
          ]),
    );
  },
  again(rows, args) {
    const person = rows.get('person', args.personId);
    return person ? { ...args, seen: identityOf(person.body) } : null;
  },
});
