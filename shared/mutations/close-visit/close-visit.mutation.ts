import * as z from 'zod';
import { channelSchema, visitReasonSchema } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, type Outcome, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

const noteArgs = z.object({
  noteId: idSchema,
  revisionId: idSchema,
  text: z.string().trim().min(1),
  topics: z.array(z.string()),
});

/** Ends a visit: its note goes to review, its contact enters the timeline. Never reopened. */
export const closeVisit = defineMutation({
  name: 'visit.close',
  version: 1,
  label: { fr: 'Visite terminée', nl: 'Bezoek beëindigd', de: 'Besuch beendet' },
  args: z.object({
    visitId: idSchema,
    dossierId: z.string(),
    appointmentId: z.string().nullable(),
    channel: channelSchema,
    reason: visitReasonSchema,
    visitor: z.enum(['self', 'spouse', 'proxy', 'heir', 'other']),
    note: noteArgs.nullable(),
    nothingToNote: z.enum(['presenceOnly', 'documentsOnly', 'redirected']).nullable(),
    contactId: idSchema,
    offline: z.boolean(),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'visit', id: args.visitId },
    ...(args.appointmentId ? [{ type: 'appointment' as const, id: args.appointmentId }] : []),
  ],
  apply(rows, args, context): Outcome {
    const visit = rows.get('visit', args.visitId);
    if (!visit) return rejected('visitUnknown');
    if (visit.body.authorId !== context.actor.staffId) return rejected('onlyOwn');
    if ((args.note === null) === (args.nothingToNote === null)) return rejected('noteOrReason');
    if (visit.body.state === 'closed' || visit.body.state === 'abandoned') {
      return {
        kind: 'conflict',
        code: 'visitEndedMeanwhile',
        on: { type: 'visit', id: visit.id },
        mine: { state: 'closed', text: args.note?.text ?? null },
        theirs: { state: visit.body.state },
      };
    }
    const puts: Row[] = [
      withBody(visit, {
        state: 'closed',
        channel: args.channel,
        reason: args.reason,
        visitor: args.visitor,
        endedAt: context.at,
        noteId: args.note?.noteId ?? null,
        nothingToNote: args.nothingToNote,
        offline: visit.body.offline || args.offline,
      }),
      newRow(
        'contact',
        args.contactId,
        args.dossierId,
        {
          on: context.today,
          channel: args.channel,
          direction: 'in',
          initiative: 'person',
          personal: args.visitor === 'self',
          outcome: 'reached',
          purposes: [args.reason === 'complaint' ? 'complaint' : 'information'],
          subject: null,
          staffId: context.actor.staffId,
          visitId: args.visitId,
          letterId: null,
        },
        context,
      ),
    ];
    if (args.note) {
      puts.push(
        newRow(
          'note',
          args.note.noteId,
          args.dossierId,
          {
            authorId: context.actor.staffId,
            visitId: args.visitId,
            topics: args.note.topics,
            lastRevision: 1,
            reviewId: null,
            writtenOffline: args.offline,
            state: 'submitted',
          },
          context,
        ),
        newRow(
          'note-revision',
          args.note.revisionId,
          args.dossierId,
          {
            noteId: args.note.noteId,
            no: 1,
            text: args.note.text,
            links: {
              snapshotIds: visit.body.snapshotIds,
              pageIds: visit.body.pagesShown,
              requestIds: visit.body.basket,
            },
            on: context.at,
          },
          context,
        ),
      );
    }
    const appointment = args.appointmentId ? rows.get('appointment', args.appointmentId) : undefined;
    if (appointment && appointment.body.state !== 'done') puts.push(withBody(appointment, { state: 'done' }));
    return applied(...puts);
  },
});
