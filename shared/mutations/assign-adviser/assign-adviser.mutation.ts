import * as z from 'zod';
import type { Row } from '#shared/entities/index.ts';
import { adviserAssignmentEntity } from '#shared/entities/identity/adviser-assignment.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { period } from '#shared/kernel/period.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { noteRows } from '../note-rows.ts';
import { newRow, withBody } from '../rows.ts';

/**
 * Names the person of contact of a dossier, or the one who replaces her. Whoever had it before hands over with a
 * note; both stay in the history (commitment B5).
 */
export const assignAdviser = defineMutation({
  name: 'adviser.assign',
  version: 1,
  label: { fr: 'Personne de contact', nl: 'Contactpersoon', de: 'Kontaktperson' },
  args: adviserAssignmentEntity.body.pick({ staffId: true, role: true }).extend({
    assignmentId: idSchema,
    dossierId: idSchema,
    /** The assignment that ends today; null when nobody had this role. */
    endsId: z.string().nullable(),
    handOver: z.object({ noteId: idSchema, revisionId: idSchema, text: z.string().trim().min(1) }).nullable(),
    offline: z.boolean(),
  }),
  act: 'adviser.assign',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'adviser-assignment', id: args.assignmentId },
    ...(args.endsId === null ? [] : [{ type: 'adviser-assignment' as const, id: args.endsId }]),
  ],
  apply(rows, args, context) {
    if (!rows.get('dossier', args.dossierId)) return rejected('dossierUnknown');
    if (rows.get('adviser-assignment', args.assignmentId)) return applied();
    const before = args.endsId === null ? undefined : rows.get('adviser-assignment', args.endsId);
    if (args.endsId !== null && !before) return rejected('assignmentUnknown');
    if (before && before.body.period.to !== null) {
      return {
        kind: 'conflict',
        code: 'adviserChangedMeanwhile',
        on: { type: 'adviser-assignment', id: before.id },
        base: { ended: null },
        mine: { staffId: args.staffId },
        theirs: { ended: before.body.period.to },
      };
    }
    if (before && before.body.staffId !== args.staffId && args.handOver === null)
      return rejected('handOverMissing');
    const puts: Row[] = [];
    if (before) {
      const to = context.today > before.body.period.from ? context.today : before.body.period.from;
      puts.push(withBody(before, { period: { ...before.body.period, to } }));
    }
    if (args.handOver) {
      const note = { ...args.handOver, topics: ['handOver'] };
      const { dossierId, offline } = args;
      puts.push(...noteRows(note, { dossierId, visitId: null, offline }, context));
    }
    puts.push(
      newRow(
        'adviser-assignment',
        args.assignmentId,
        args.dossierId,
        {
          staffId: args.staffId,
          role: args.role,
          period: period(context.today, null),
          handOverNoteId: args.handOver?.noteId ?? null,
        },
        context,
      ),
    );
    return applied(...puts);
  },
});
