import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

/** The author answers a returned note, or completes a waiting one, with a new version of its words. */
export const amendNote = defineMutation({
  name: 'note.amend',
  version: 1,
  label: { fr: 'Note corrigée', nl: 'Nota verbeterd', de: 'Notiz berichtigt' },
  args: z.object({
    noteId: idSchema,
    dossierId: z.string(),
    revisionId: idSchema,
    /** The revision the author read before writing this one. */
    afterRevision: z.number().int().positive(),
    text: z.string().trim().min(1),
    offline: z.boolean(),
  }),
  act: 'note.write',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'note', id: args.noteId },
    { type: 'note-revision', id: args.revisionId },
  ],
  apply(rows, args, context) {
    const note = rows.get('note', args.noteId);
    if (!note) return rejected('noteUnknown');
    if (note.body.authorId !== context.actor.staffId) return rejected('onlyOwn');
    if (rows.get('note-revision', args.revisionId)) return applied();
    const closed =
      note.body.state === 'approved' || note.body.state === 'withdrawn' || note.body.state === 'waived';
    if (closed || note.body.lastRevision !== args.afterRevision) {
      return {
        kind: 'conflict',
        code: closed ? 'noteDecidedMeanwhile' : 'noteAmendedMeanwhile',
        on: { type: 'note', id: note.id },
        base: { lastRevision: args.afterRevision },
        mine: { text: args.text, afterRevision: args.afterRevision },
        theirs: { state: note.body.state, lastRevision: note.body.lastRevision },
      };
    }
    const no = note.body.lastRevision + 1;
    return applied(
      withBody(note, {
        state: 'submitted',
        lastRevision: no,
        writtenOffline: note.body.writtenOffline || args.offline,
      }),
      newRow(
        'note-revision',
        args.revisionId,
        args.dossierId,
        {
          noteId: note.id,
          no,
          text: args.text,
          links: { snapshotIds: [], pageIds: [], requestIds: [] },
          on: context.at,
        },
        context,
      ),
    );
  },
  again(rows, args) {
    const note = rows.get('note', args.noteId);
    return note ? { ...args, afterRevision: note.body.lastRevision } : null;
  },
});
