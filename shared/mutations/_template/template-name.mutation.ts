import * as z from 'zod';
import { applied, defineMutation, rejected } from '../define-mutation.ts';

/** What it does, and why a person would want it undone or not. */
export const templateName = defineMutation({
  name: 'template.name',
  version: 1,
  label: { fr: '…', nl: '…', de: '…' },
  args: z.object({ dossierId: z.string() }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  // Every row that `apply` looks at; anything else is undefined for it, on every host alike.
  reads: (args) => [{ type: 'dossier', id: args.dossierId }],
  apply(rows, args) {
    const dossier = rows.get('dossier', args.dossierId);
    if (!dossier) return rejected('dossierUnknown');
    // Replaying it must change nothing more: check whether it is done already.
    return applied(dossier);
  },
});
