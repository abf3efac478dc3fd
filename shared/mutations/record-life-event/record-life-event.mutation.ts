import * as z from 'zod';
import { lifeEventRecordEntity } from '#shared/entities/visit/life-event-record.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { isValueOf } from '#shared/life-events/engine/define-question.ts';
import { isQuestionId, questions } from '#shared/life-events/questions/index.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/** The answers of an interview, kept with the version of the event that asked them. A correction replaces an earlier record. */
export const recordLifeEvent = defineMutation({
  name: 'lifeEvent.record',
  version: 1,
  label: { fr: 'Événement de vie noté', nl: 'Levensgebeurtenis genoteerd', de: 'Lebensereignis vermerkt' },
  args: lifeEventRecordEntity.body.omit({ declaredOn: true, answers: true }).extend({
    recordId: idSchema,
    dossierId: idSchema,
    answers: z.record(
      z.string(),
      z.object({
        value: z.union([z.boolean(), z.string(), z.number(), z.null()]),
        source: z.string().min(1),
      }),
    ),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'life-event-record', id: args.recordId },
    ...(args.supersedesId === null ? [] : [{ type: 'life-event-record' as const, id: args.supersedesId }]),
  ],
  apply(rows, args, context) {
    const { recordId, dossierId, ...body } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (rows.get('life-event-record', recordId)) return applied();
    if (body.supersedesId !== null) {
      const earlier = rows.get('life-event-record', body.supersedesId);
      if (earlier?.body.eventId !== body.eventId) return rejected('recordUnknown');
    }
    // A question this version does not know is kept as it was answered; a known one must fit.
    const wrong = Object.entries(body.answers).some(
      ([id, { value }]) => value !== null && isQuestionId(id) && !isValueOf(questions[id], value),
    );
    if (wrong) return rejected('answerMalformed');
    return applied(
      newRow(
        'life-event-record',
        recordId,
        dossierId,
        { ...body, declaredOn: context.today },
        context,
        body.factOn,
      ),
    );
  },
});
