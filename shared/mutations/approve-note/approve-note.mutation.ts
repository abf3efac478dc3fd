import * as z from 'zod';
import { decideNote, decideNoteArgs } from '../decide-note.ts';
import { defineMutation } from '../define-mutation.ts';

export const approveNote = defineMutation({
  name: 'note.approve',
  version: 1,
  label: { fr: 'Note approuvée', nl: 'Nota goedgekeurd', de: 'Notiz genehmigt' },
  args: decideNoteArgs.extend({ text: z.string() }),
  act: 'review.decide',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'note', id: args.noteId },
    { type: 'review', id: args.reviewId },
  ],
  apply: (rows, args, context) => decideNote(rows, args, context, 'approved', null, args.text),
});
