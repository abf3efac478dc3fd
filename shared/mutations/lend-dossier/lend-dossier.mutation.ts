import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

/** Lets somebody of another office hold one dossier for some days; central looks at it at each request. */
export const lendDossier = defineMutation({
  name: 'dossier.lend',
  version: 1,
  label: { fr: 'Dossier prêté', nl: 'Dossier uitgeleend', de: 'Dossier verliehen' },
  args: z.object({
    grantId: idSchema,
    dossierId: idSchema,
    staffId: z.string().min(1).max(60),
    from: plainDateSchema,
    to: plainDateSchema,
    because: z.string().trim().min(3).max(500),
  }),
  act: 'dossier.lend',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'dossier-grant', id: args.grantId },
  ],
  apply(rows, { grantId, dossierId, staffId, from, to, because }, context) {
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (to < from) return rejected('periodBackwards');
    if (rows.get('dossier-grant', grantId)) return applied();
    return applied(
      newRow('dossier-grant', grantId, dossierId, { staffId, from, to, because, endedOn: null }, context),
    );
  },
});

/** Ends it before its last day. What was done there until then is handed in first. */
export const takeBackDossier = defineMutation({
  name: 'dossier.takeBack',
  version: 1,
  label: { fr: 'Prêt de dossier terminé', nl: 'Uitlening beëindigd', de: 'Verleih beendet' },
  args: z.object({ grantId: idSchema, dossierId: idSchema }),
  act: 'dossier.lend',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'dossier-grant', id: args.grantId }],
  apply(rows, { grantId, dossierId }, context) {
    const grant = rows.get('dossier-grant', grantId);
    if (!grant) return rejected('grantUnknown');
    if (grant.dossierId !== dossierId) return rejected('dossierMismatch');
    // Two who end it want the same thing.
    return grant.body.endedOn === null ? applied(withBody(grant, { endedOn: context.today })) : applied();
  },
});
