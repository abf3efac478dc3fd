import * as z from 'zod';
import { channelSchema, visitReasonSchema } from '#shared/entities/codes.ts';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import { visitGapSchema } from '#shared/entities/visit/visit.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import {
  applied,
  defineMutation,
  type MutationContext,
  type Outcome,
  rejected,
  type RowReader,
} from '../define-mutation.ts';
import { noteRows } from '../note-rows.ts';
import { newRow, withBody } from '../rows.ts';

/** The words of a note as its author hands them in. */
export const noteArgs = z.object({
  noteId: idSchema,
  revisionId: idSchema,
  text: z.string().trim().min(1),
  topics: z.array(z.string()),
});

const argsV1 = z.object({
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
});
const argsV2 = argsV1.extend({
  /** Duties to inform that are left open, each with its reason. */
  gapsLeft: z.array(visitGapSchema),
});

const common = {
  name: 'visit.close',
  label: { fr: 'Visite terminée', nl: 'Bezoek beëindigd', de: 'Besuch beendet' },
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args: z.infer<typeof argsV1>) => args.dossierId,
  reads: (args: z.infer<typeof argsV1>) => [
    { type: 'visit' as const, id: args.visitId },
    ...(args.appointmentId ? [{ type: 'appointment' as const, id: args.appointmentId }] : []),
  ],
} as const;

/** Ends a visit: its note goes to review, its contact enters the timeline. Never reopened. */
export const closeVisit = defineMutation({
  ...common,
  version: 1,
  args: argsV1,
  apply: (rows, args, context) => end(rows, args, context, {}),
});

/** The same, with what the charter asked to tell and this visit did not, kept with the visit. */
export const closeVisitV2 = defineMutation({
  ...common,
  version: 2,
  args: argsV2,
  apply: (rows, { gapsLeft, ...args }, context) => end(rows, args, context, { gapsLeft }),
});

function end(
  rows: RowReader,
  args: z.infer<typeof argsV1>,
  context: MutationContext,
  more: Pick<Partial<BodyOf<'visit'>>, 'gapsLeft'>,
): Outcome {
  const visit = rows.get('visit', args.visitId);
  if (!visit) return rejected('visitUnknown');
  if (visit.body.authorId !== context.actor.staffId) return rejected('onlyOwn');
  if ((args.note === null) === (args.nothingToNote === null)) return rejected('noteOrReason');
  if (visit.body.state === 'closed' || visit.body.state === 'abandoned') {
    return {
      kind: 'conflict',
      code: 'visitEndedMeanwhile',
      on: { type: 'visit', id: visit.id },
      base: { state: 'open' },
      mine: { state: 'closed', text: args.note?.text ?? null },
      theirs: { state: visit.body.state },
    };
  }
  const puts: Row[] = [
    withBody(visit, {
      ...more,
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
    const links = {
      snapshotIds: visit.body.snapshotIds,
      pageIds: visit.body.pagesShown,
      requestIds: visit.body.basket,
    };
    const { dossierId, visitId, offline } = args;
    puts.push(...noteRows(args.note, { dossierId, visitId, offline, links }, context));
  }
  const appointment = args.appointmentId ? rows.get('appointment', args.appointmentId) : undefined;
  if (appointment && appointment.body.state !== 'done') puts.push(withBody(appointment, { state: 'done' }));
  return applied(...puts);
}
