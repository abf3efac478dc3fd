import * as z from 'zod';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

const stateSchema = z.enum(['booked', 'arrived', 'done', 'noShow', 'cancelled']);

/** Moves an appointment along: somebody arrived, did not show up, or the visit is done. */
export const moveAppointment = defineMutation({
  name: 'appointment.move',
  version: 1,
  label: { fr: 'Rendez-vous suivi', nl: 'Afspraak bijgewerkt', de: 'Termin fortgeschrieben' },
  args: z.object({ appointmentId: z.string(), dossierId: z.string(), from: stateSchema, to: stateSchema }),
  act: 'agenda.manage',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'appointment', id: args.appointmentId }],
  apply(rows, args) {
    const appointment = rows.get('appointment', args.appointmentId);
    if (!appointment) return rejected('appointmentUnknown');
    if (appointment.body.state === args.to) return applied();
    if (appointment.body.state !== args.from) {
      return {
        kind: 'conflict',
        code: 'appointmentMovedMeanwhile',
        on: { type: 'appointment', id: appointment.id },
        base: { state: args.from },
        mine: { from: args.from, to: args.to },
        theirs: { state: appointment.body.state },
      };
    }
    return applied(withBody(appointment, { state: args.to }));
  },
  again(rows, args) {
    const appointment = rows.get('appointment', args.appointmentId);
    return appointment ? { ...args, from: appointment.body.state } : null;
  },
});
