import { clockEntity } from '#shared/entities/visit/clock.entity.ts';
import { requestEntity } from '#shared/entities/visit/request.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/**
 * A request, a question or a complaint enters the register, as a draft or filed; the term it starts comes with it.
 * A filed one has its day, which no later step changes.
 */
export const recordRequest = defineMutation({
  name: 'request.record',
  version: 1,
  label: { fr: 'Demande enregistrée', nl: 'Aanvraag geregistreerd', de: 'Antrag erfasst' },
  args: requestEntity.body.omit({ decisionId: true }).extend({
    requestId: idSchema,
    dossierId: idSchema,
    state: requestEntity.body.shape.state.extract(['draft', 'filed']),
    clock: clockEntity.body
      .pick({ kind: true, source: true, startsOn: true, dueOn: true, calendarVersion: true })
      .extend({ clockId: idSchema })
      .nullable(),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'request', id: args.requestId },
  ],
  apply(rows, args, context) {
    const { requestId, dossierId, clock, ...body } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (rows.get('request', requestId)) return applied();
    if ((body.state === 'filed') !== (body.filedOn !== null)) return rejected('filedWithoutDay');
    if (body.receivedOn > context.today || (body.filedOn ?? '') > context.today) return rejected('dateAhead');
    const request = newRow(
      'request',
      requestId,
      dossierId,
      { ...body, decisionId: null },
      context,
      body.filedOn ?? body.receivedOn,
    );
    if (clock === null) return applied(request);
    const { clockId, ...term } = clock;
    return applied(
      request,
      newRow(
        'clock',
        clockId,
        dossierId,
        { ...term, subjectType: 'request', subjectId: requestId, suspensions: [], outcome: 'running' },
        context,
        term.startsOn,
      ),
    );
  },
});
