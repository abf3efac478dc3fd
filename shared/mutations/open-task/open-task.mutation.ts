import { clockEntity } from '#shared/entities/visit/clock.entity.ts';
import { taskEntity } from '#shared/entities/visit/task.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/**
 * Something to do, with the term that runs. A derived task has the id of its rule, subject and key
 * (`deterministicId`): two desks that find it on the same day open it once, and a settled one stays settled.
 */
export const openTask = defineMutation({
  name: 'task.open',
  version: 1,
  label: { fr: 'Tâche ouverte', nl: 'Taak geopend', de: 'Aufgabe eröffnet' },
  args: taskEntity.body.omit({ state: true, clockId: true }).extend({
    taskId: idSchema,
    dossierId: idSchema,
    clock: clockEntity.body
      .pick({ kind: true, source: true, startsOn: true, dueOn: true, calendarVersion: true })
      .extend({ clockId: idSchema })
      .nullable(),
  }),
  act: 'task.settle',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'task', id: args.taskId },
  ],
  apply(rows, args, context) {
    const { taskId, dossierId, clock, ...body } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (rows.get('task', taskId)) return applied();
    const task = newRow(
      'task',
      taskId,
      dossierId,
      { ...body, clockId: clock?.clockId ?? null, state: 'open' },
      context,
    );
    if (clock === null) return applied(task);
    const { clockId, ...term } = clock;
    return applied(
      task,
      newRow(
        'clock',
        clockId,
        dossierId,
        { ...term, subjectType: 'task', subjectId: taskId, suspensions: [], outcome: 'running' },
        context,
        term.startsOn,
      ),
    );
  },
});
