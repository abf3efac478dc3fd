import * as z from 'zod';
import type { Row } from '#shared/entities/index.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

const text = z.string().min(1).max(40);

/**
 * Hands a dossier with everything in it to another office. Every row that is written says the new office; central moves
 * the others along. Who looked after it no longer does, so that somebody there is asked to name a person of contact (B5).
 */
export const transferDossier = defineMutation({
  name: 'dossier.transfer',
  version: 1,
  label: {
    fr: 'Dossier confié à un autre bureau',
    nl: 'Dossier overgedragen aan een ander kantoor',
    de: 'Dossier an ein anderes Büro übergeben',
  },
  args: z.object({
    dossierId: idSchema,
    /** The office that had it on the screen. */
    from: text,
    to: text,
    because: z.string().trim().min(3).max(500),
    /** Open assignments that end with it. */
    endsIds: z.array(idSchema).max(20),
    taskId: idSchema,
  }),
  act: 'dossier.transfer',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'task', id: args.taskId },
    ...args.endsIds.map((id) => ({ type: 'adviser-assignment' as const, id })),
  ],
  apply(rows, { dossierId, from, to, because, endsIds, taskId }, context) {
    const dossier = rows.get('dossier', dossierId);
    if (!dossier) return rejected('dossierUnknown');
    if (from === to) return rejected('sameOffice');
    if (dossier.spaceId === to) return applied();
    if (dossier.spaceId !== from) {
      return {
        kind: 'conflict',
        code: 'dossierMovedMeanwhile',
        on: { type: 'dossier', id: dossierId },
        base: { office: from },
        mine: { office: to },
        theirs: { office: dossier.spaceId },
      };
    }
    const there = <R extends Row>(row: R): R => ({ ...row, spaceId: to });
    const puts: Row[] = [there(withBody(dossier, { ownerEpoch: dossier.body.ownerEpoch + 1 }))];
    for (const id of endsIds) {
      const assignment = rows.get('adviser-assignment', id);
      if (!assignment || assignment.dossierId !== dossierId || assignment.body.period.to !== null) continue;
      const { period } = assignment.body;
      const until = context.today > period.from ? context.today : period.from;
      puts.push(there(withBody(assignment, { period: { ...period, to: until } })));
    }
    if (!rows.get('task', taskId))
      puts.push(
        there(
          newRow(
            'task',
            taskId,
            dossierId,
            {
              kind: 'propose',
              ruleId: null,
              title: {
                fr: 'Désigner la personne de contact',
                nl: 'De contactpersoon aanwijzen',
                de: 'Kontaktperson benennen',
              },
              detail: { fr: because, nl: because, de: because },
              dueOn: context.today,
              clockId: null,
              commitmentId: 'B5',
              ownerId: null,
              backupId: null,
              stakeCents: null,
              why: [],
              state: 'open',
            },
            context,
          ),
        ),
      );
    return applied(...puts);
  },
});
