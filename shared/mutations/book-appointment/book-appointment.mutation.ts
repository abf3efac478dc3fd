import { appointmentEntity } from '#shared/entities/visit/appointment.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/** A day and an hour with somebody; or, for today, a person who came in without one and waits. */
export const bookAppointment = defineMutation({
  name: 'appointment.book',
  version: 1,
  label: { fr: 'Rendez-vous pris', nl: 'Afspraak gemaakt', de: 'Termin vereinbart' },
  args: appointmentEntity.body.omit({ missionId: true, order: true, state: true }).extend({
    appointmentId: idSchema,
    dossierId: idSchema,
    state: appointmentEntity.body.shape.state.extract(['booked', 'arrived']),
  }),
  act: 'agenda.manage',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'appointment', id: args.appointmentId },
  ],
  apply(rows, args, context) {
    const { appointmentId, dossierId, ...body } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (rows.get('appointment', appointmentId)) return applied();
    if (body.on < context.today) return rejected('datePast');
    if (body.state === 'arrived' && body.on !== context.today) return rejected('arrivedAnotherDay');
    return applied(
      newRow(
        'appointment',
        appointmentId,
        dossierId,
        { ...body, missionId: null, order: null },
        context,
        body.on,
      ),
    );
  },
});
