import { promiseEntity } from '#shared/entities/account/promise.entity.ts';
import { promiseTaskId } from '#shared/entities/account/promise-task-id.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/**
 * Something said that must be kept. `by`: the member of staff who keeps ours, who was there for theirs. A promise of
 * ours opens a task due on its day; its term is the promise itself, so no clock runs beside it.
 */
export const makePromise = defineMutation({
  name: 'promise.make',
  version: 1,
  label: { fr: 'Promesse notée', nl: 'Belofte genoteerd', de: 'Zusage vermerkt' },
  args: promiseEntity.body.omit({ state: true }).extend({
    promiseId: idSchema,
    dossierId: idSchema,
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'promise', id: args.promiseId },
  ],
  apply(rows, args, context) {
    const { promiseId, dossierId, ...body } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (rows.get('promise', promiseId)) return applied();
    if (body.what.trim() === '') return rejected('promiseWithoutWords');
    if ((body.kind === 'theyPay') !== (body.cents !== null)) return rejected('promiseAmount');
    if (body.cents !== null && body.cents <= 0) return rejected('promiseAmount');
    const promise = newRow('promise', promiseId, dossierId, { ...body, state: 'open' }, context);
    if (body.kind !== 'weWill') return applied(promise);
    return applied(
      promise,
      newRow(
        'task',
        promiseTaskId(promiseId),
        dossierId,
        {
          kind: 'other',
          ruleId: 'promise',
          // In the words it was made in: nobody translates a promise.
          title: { fr: body.what, nl: body.what, de: body.what },
          detail: null,
          dueOn: body.dueOn,
          clockId: null,
          commitmentId: 'B1',
          ownerId: body.by,
          backupId: null,
          stakeCents: null,
          why: [],
          state: 'open',
        },
        context,
      ),
    );
  },
});
