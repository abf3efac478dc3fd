import * as z from 'zod';
import { identityCorrectionRule } from '#shared/entities/identity/correction-tasks.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/** Takes a task or marks it done. A task somebody else settled meanwhile stays settled. */
export const settleTask = defineMutation({
  name: 'task.settle',
  version: 1,
  label: { fr: 'Tâche suivie', nl: 'Taak bijgewerkt', de: 'Aufgabe fortgeschrieben' },
  args: z.object({ taskId: z.string(), dossierId: z.string(), to: z.enum(['mine', 'done']) }),
  act: 'task.settle',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'task', id: args.taskId }],
  apply(rows, args, context) {
    const task = rows.get('task', args.taskId);
    if (!task) return rejected('taskUnknown');
    const { state, ownerId, ruleId } = task.body;
    // Only its decision ends it: ticked off, the correction would wait for ever.
    if (ruleId === identityCorrectionRule && args.to === 'done' && state !== 'done')
      return rejected('correctionUndecided');
    if (state === 'done' && args.to === 'done') return applied();
    const taken = state === 'mine' && ownerId !== context.actor.staffId;
    if (taken || state === 'done' || state === 'vanished' || state === 'dismissed') {
      return {
        kind: 'conflict',
        code: 'taskMovedMeanwhile',
        on: { type: 'task', id: task.id },
        base: null,
        mine: { to: args.to },
        theirs: { state, ownerId },
      };
    }
    return applied(withBody(task, { state: args.to, ownerId: context.actor.staffId }));
  },
});
