import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/** The author takes a note back before a verdict; its words stay in the dossier's history. */
export const withdrawNote = defineMutation({
  name: 'note.withdraw',
  version: 1,
  label: { fr: 'Note retirée', nl: 'Nota ingetrokken', de: 'Notiz zurückgezogen' },
  args: z.object({ noteId: idSchema, dossierId: z.string() }),
  act: 'note.write',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'note', id: args.noteId }],
  apply(rows, args, context) {
    const note = rows.get('note', args.noteId);
    if (!note) return rejected('noteUnknown');
    if (note.body.authorId !== context.actor.staffId) return rejected('onlyOwn');
    if (note.body.state === 'withdrawn') return applied();
    if (note.body.state === 'approved' || note.body.state === 'waived') {
      return {
        kind: 'conflict',
        code: 'noteDecidedMeanwhile',
        on: { type: 'note', id: note.id },
        base: null,
        mine: { state: 'withdrawn' },
        theirs: { state: note.body.state },
      };
    }
    return applied(withBody(note, { state: 'withdrawn' }));
  },
});
