import * as z from 'zod';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/** Set add/remove in server order: the last word wins and nothing is lost by it. */
export const keepOffline = defineMutation({
  name: 'dossier.keepOffline',
  version: 1,
  label: { fr: 'Garder hors ligne', nl: 'Offline bewaren', de: 'Offline behalten' },
  args: z.object({ dossierId: z.string(), keep: z.boolean() }),
  act: 'mission.keepOffline',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'dossier', id: args.dossierId }],
  apply(rows, args, context) {
    const dossier = rows.get('dossier', args.dossierId);
    if (!dossier) return rejected('dossierUnknown');
    const others = dossier.body.keepOffline.filter((staffId) => staffId !== context.actor.staffId);
    return applied(
      withBody(dossier, { keepOffline: args.keep ? [...others, context.actor.staffId].sort() : others }),
    );
  },
});
