import * as z from 'zod';
import { channelSchema, purposeSchema, visitReasonSchema } from '#shared/entities/codes.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

export const startVisit = defineMutation({
  name: 'visit.start',
  version: 1,
  label: { fr: 'Visite commencée', nl: 'Bezoek begonnen', de: 'Besuch begonnen' },
  args: z.object({
    visitId: idSchema,
    dossierId: z.string(),
    channel: channelSchema,
    reason: visitReasonSchema,
    purpose: purposeSchema,
    appointmentId: z.string().nullable(),
    offline: z.boolean(),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'visit', id: args.visitId },
    ...(args.appointmentId ? [{ type: 'appointment' as const, id: args.appointmentId }] : []),
  ],
  apply(rows, args, context) {
    if (!rows.get('dossier', args.dossierId)) return rejected('dossierUnknown');
    if (rows.get('visit', args.visitId)) return applied();
    const visit = newRow(
      'visit',
      args.visitId,
      args.dossierId,
      {
        authorId: context.actor.staffId,
        channel: args.channel,
        reason: args.reason,
        visitor: null,
        proxyId: null,
        purpose: args.purpose,
        startedAt: context.at,
        endedAt: null,
        appointmentId: args.appointmentId,
        basket: [],
        pagesShown: [],
        snapshotIds: [],
        noteId: null,
        nothingToNote: null,
        offline: args.offline,
        abandonReason: null,
        state: 'open',
      },
      context,
    );
    const appointment = args.appointmentId ? rows.get('appointment', args.appointmentId) : undefined;
    // Somebody may have marked the arrival already; that is the same wish, not a disagreement.
    return appointment?.body.state === 'booked'
      ? applied(visit, withBody(appointment, { state: 'arrived' }))
      : applied(visit);
  },
});
