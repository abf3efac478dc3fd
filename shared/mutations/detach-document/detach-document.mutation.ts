import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/**
 * A file taken off a dossier: put into the wrong one, unreadable, there twice, or erased because the person asked.
 * Whoever put it there may, and a supervisor. What was signed on screen stays: it is proof.
 */
export const detachDocument = defineMutation({
  name: 'document.detach',
  version: 1,
  label: { fr: 'Pièce retirée', nl: 'Stuk verwijderd', de: 'Beleg entfernt' },
  args: z.object({
    documentId: idSchema,
    dossierId: idSchema,
    reason: z.enum(['wrongDossier', 'unreadable', 'duplicate', 'asked']),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'supporting-document', id: args.documentId }],
  apply(rows, { documentId, dossierId, reason }, context) {
    const document = rows.get('supporting-document', documentId);
    if (!document || document.dossierId !== dossierId) return rejected('documentUnknown');
    if (document.body.file === undefined) return rejected('documentWithoutFile');
    const { staffId, roles } = context.actor;
    if (document.createdBy !== staffId && !roles.includes('supervisor')) return rejected('onlyOwn');
    // Twice is the same wish: the first one stands, with its author and its reason.
    if (document.body.detached !== undefined) return applied();
    return applied(withBody(document, { detached: { at: context.at, by: staffId, reason } }));
  },
});
