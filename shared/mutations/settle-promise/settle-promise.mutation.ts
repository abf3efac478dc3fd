import * as z from 'zod';
import { promiseTaskId } from '#shared/entities/account/promise-task-id.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/** Kept, broken, or released by the one it was made to. Its task goes with it: done when kept, else no longer asked. */
export const settlePromise = defineMutation({
  name: 'promise.settle',
  version: 1,
  label: { fr: 'Promesse réglée', nl: 'Belofte afgehandeld', de: 'Zusage erledigt' },
  args: z.object({
    promiseId: idSchema,
    dossierId: idSchema,
    to: z.enum(['kept', 'broken', 'released']),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'promise', id: args.promiseId },
    { type: 'task', id: promiseTaskId(args.promiseId) },
  ],
  apply(rows, args, context) {
    const promise = rows.get('promise', args.promiseId);
    if (!promise) return rejected('promiseUnknown');
    if (promise.body.state === args.to) return applied();
    if (promise.body.state !== 'open') {
      return {
        kind: 'conflict',
        code: 'promiseSettledMeanwhile',
        on: { type: 'promise', id: promise.id },
        base: { state: 'open' },
        mine: { state: args.to },
        theirs: { state: promise.body.state },
      };
    }
    // A broken promise of ours is still to be done: its task stays.
    const task = args.to === 'broken' ? undefined : rows.get('task', promiseTaskId(args.promiseId));
    const settled = withBody(promise, { state: args.to });
    if (task?.body.state !== 'open' && task?.body.state !== 'mine') return applied(settled);
    return applied(
      settled,
      withBody(task, { state: args.to === 'kept' ? 'done' : 'dismissed', ownerId: context.actor.staffId }),
    );
  },
});
