import * as z from 'zod';
import { channelSchema, visitReasonSchema } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { noteArgs } from '../close-visit/close-visit.mutation.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/**
 * Somebody was at a visit that another dossier keeps: their own dossier gets the contact, and the note of what concerns
 * them. So nobody's facts lie in the dossier of somebody else.
 */
export const noteCompanion = defineMutation({
  name: 'visit.companion',
  version: 1,
  label: { fr: 'Présence à une visite', nl: 'Aanwezig bij een bezoek', de: 'Bei einem Besuch anwesend' },
  args: z.object({
    visitId: idSchema,
    /** Of the person who was there too. */
    dossierId: idSchema,
    channel: channelSchema,
    reason: visitReasonSchema,
    contactId: idSchema,
    note: noteArgs.nullable(),
    offline: z.boolean(),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'contact', id: args.contactId },
    ...(args.note === null ? [] : [{ type: 'note' as const, id: args.note.noteId }]),
  ],
  apply(rows, args, context) {
    const { dossierId, visitId, note } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    const { staffId } = context.actor;
    const puts: Row[] = [];
    if (!rows.get('contact', args.contactId))
      puts.push(
        newRow(
          'contact',
          args.contactId,
          dossierId,
          {
            on: context.today,
            channel: args.channel,
            direction: 'in',
            initiative: 'person',
            personal: true,
            outcome: 'reached',
            purposes: [args.reason === 'complaint' ? 'complaint' : 'information'],
            subject: null,
            staffId,
            visitId,
            letterId: null,
          },
          context,
        ),
      );
    if (note !== null && !rows.get('note', note.noteId))
      puts.push(
        newRow(
          'note',
          note.noteId,
          dossierId,
          {
            authorId: staffId,
            visitId,
            topics: note.topics,
            lastRevision: 1,
            reviewId: null,
            writtenOffline: args.offline,
            state: 'submitted',
          },
          context,
        ),
        newRow(
          'note-revision',
          note.revisionId,
          dossierId,
          {
            noteId: note.noteId,
            no: 1,
            text: note.text,
            links: { snapshotIds: [], pageIds: [], requestIds: [] },
            on: context.at,
          },
          context,
        ),
      );
    return applied(...puts);
  },
});
