import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { covers } from '#shared/kernel/period.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/** Who is in front of the agent, and on which mandate: it limits what is shown while the visit goes on. */
export const sayVisitor = defineMutation({
  name: 'visit.visitor',
  version: 1,
  label: { fr: 'Qui est là', nl: 'Wie er is', de: 'Wer da ist' },
  args: z.object({
    visitId: idSchema,
    dossierId: idSchema,
    visitor: z.enum(['self', 'spouse', 'proxy', 'heir', 'other']),
    /** The mandate it rests on; null without one. */
    proxyId: idSchema.nullable(),
  }),
  act: 'visit.conduct',
  quiet: true,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'visit', id: args.visitId },
    ...(args.proxyId === null ? [] : [{ type: 'proxy' as const, id: args.proxyId }]),
  ],
  apply(rows, args, context) {
    const visit = rows.get('visit', args.visitId);
    if (!visit) return rejected('visitUnknown');
    if (visit.body.authorId !== context.actor.staffId) return rejected('onlyOwn');
    if (visit.body.state === 'closed' || visit.body.state === 'abandoned') return applied();
    if (args.proxyId !== null) {
      const proxy = rows.get('proxy', args.proxyId);
      if (!proxy || !covers(proxy.body.period, context.today)) return rejected('proxyNotInForce');
    }
    return applied(withBody(visit, { visitor: args.visitor, proxyId: args.proxyId }));
  },
});
