import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/** Kinds of rows a visit can leave behind. */
const basketItemSchema = z.object({
  type: z.enum(['request', 'task', 'life-event-record', 'supporting-document', 'promise', 'affiliation']),
  id: idSchema,
});

/**
 * What one visit leads to, gathered while it goes on: rows started for it, pages shown, computations told. Each once,
 * in the order of their first mention; what is there stays.
 */
export const addToVisit = defineMutation({
  name: 'visit.add',
  version: 1,
  label: { fr: 'Ajouté à la visite', nl: 'Aan het bezoek toegevoegd', de: 'Zum Besuch hinzugefügt' },
  args: z.object({
    visitId: idSchema,
    dossierId: idSchema,
    basket: z.array(basketItemSchema),
    pagesShown: z.array(z.string()),
    snapshotIds: z.array(idSchema),
  }),
  act: 'visit.conduct',
  quiet: true,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'visit', id: args.visitId }],
  apply(rows, args, context) {
    const visit = rows.get('visit', args.visitId);
    if (!visit) return rejected('visitUnknown');
    if (visit.body.authorId !== context.actor.staffId) return rejected('onlyOwn');
    // What was gathered before the end may arrive after it from the same desk; it belongs to the visit all the same.
    if (visit.body.state === 'abandoned') return applied();
    return applied(
      withBody(visit, {
        basket: union(
          visit.body.basket,
          args.basket.map(({ type, id }) => `${type}:${id}`),
        ),
        pagesShown: union(visit.body.pagesShown, args.pagesShown),
        snapshotIds: union(visit.body.snapshotIds, args.snapshotIds),
      }),
    );
  },
});

function union(there: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...there, ...more])];
}
