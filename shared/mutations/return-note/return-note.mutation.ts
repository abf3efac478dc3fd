import * as z from 'zod';
import { reviewReasonSchema } from '#shared/entities/codes.ts';
import { decideNote, decideNoteArgs } from '../decide-note.ts';
import { defineMutation } from '../define-mutation.ts';

/** Sends a note back to its author, always with a coded reason and words the author can act on. */
export const returnNote = defineMutation({
  name: 'note.return',
  version: 1,
  label: { fr: 'Note renvoyée', nl: 'Nota teruggestuurd', de: 'Notiz zurückgesandt' },
  args: decideNoteArgs.extend({ reasonCode: reviewReasonSchema, text: z.string().trim().min(1) }),
  act: 'review.decide',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'note', id: args.noteId },
    { type: 'review', id: args.reviewId },
  ],
  apply: (rows, args, context) => decideNote(rows, args, context, 'returned', args.reasonCode, args.text),
});
