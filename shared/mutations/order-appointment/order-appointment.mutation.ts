import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/** The place of a stop on the road of its day, from 1 on; null puts it back to its hour. The last word counts. */
export const orderAppointment = defineMutation({
  name: 'appointment.order',
  version: 1,
  label: { fr: 'Ordre de la tournée', nl: 'Volgorde van de ronde', de: 'Reihenfolge der Tour' },
  args: z.object({
    appointmentId: idSchema,
    dossierId: idSchema,
    order: z.number().int().min(1).max(99).nullable(),
  }),
  act: 'agenda.manage',
  quiet: true,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'appointment', id: args.appointmentId }],
  apply(rows, { appointmentId, dossierId, order }) {
    const appointment = rows.get('appointment', appointmentId);
    if (!appointment || appointment.dossierId !== dossierId) return rejected('appointmentUnknown');
    return appointment.body.order === order ? applied() : applied(withBody(appointment, { order }));
  },
});
