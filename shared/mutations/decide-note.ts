import * as z from 'zod';
import { reviewEntity } from '#shared/entities/visit/review.entity.ts';
import type { ReviewReason } from '#shared/entities/codes.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { can } from '#shared/permissions/can.ts';
import { applied, type MutationContext, type Outcome, type RowReader, rejected } from './define-mutation.ts';
import { newRow, withBody } from './rows.ts';

export const decideNoteArgs = z.object({
  reviewId: idSchema,
  noteId: idSchema,
  dossierId: z.string(),
  /** The revision the supervisor had before their eyes. */
  revision: z.number().int().positive(),
});

type Verdict = Extract<
  (typeof reviewEntity.body)['shape']['verdict']['options'][number],
  'approved' | 'returned'
>;

/** What approving and returning share: somebody else's note, still waiting, in the very version that was read. */
export function decideNote(
  rows: RowReader,
  args: z.infer<typeof decideNoteArgs>,
  context: MutationContext,
  verdict: Verdict,
  reasonCode: ReviewReason | null,
  text: string,
): Outcome {
  const note = rows.get('note', args.noteId);
  if (!note) return rejected('noteUnknown');
  const permission = can(context.actor.roles, 'review.decide', note.body.authorId === context.actor.staffId);
  if (!permission.allowed) return rejected(permission.reason);
  if (rows.get('review', args.reviewId)) return applied();
  if (note.body.state !== 'submitted' || note.body.lastRevision !== args.revision) {
    return {
      kind: 'conflict',
      code: note.body.state === 'submitted' ? 'noteAmendedMeanwhile' : 'noteDecidedMeanwhile',
      on: { type: 'note', id: note.id },
      base: { state: 'submitted', lastRevision: args.revision },
      mine: { verdict, reasonCode, text, revision: args.revision },
      theirs: { state: note.body.state, lastRevision: note.body.lastRevision, reviewId: note.body.reviewId },
    };
  }
  return applied(
    withBody(note, { state: verdict, reviewId: args.reviewId }),
    newRow(
      'review',
      args.reviewId,
      args.dossierId,
      {
        subjectType: 'note',
        subjectId: note.id,
        subjectRevision: args.revision,
        sampleReason: null,
        blind: false,
        verdict,
        reasonCode,
        text,
        passages: [],
        reviewerId: context.actor.staffId,
        on: context.at,
      },
      context,
    ),
  );
}
