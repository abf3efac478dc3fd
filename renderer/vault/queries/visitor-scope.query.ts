import { rowsOfType } from '#shared/entities/index.ts';
import { type VisitorScope, visitorScope } from '#shared/permissions/visitor-scope.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

/** What the visitor of that visit may see of this dossier; null without the visit. */
export const visitorScopeQuery = defineQuery<
  OfDossier & { readonly visitId: string | null },
  DossierAnswer<VisitorScope | null>
>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`],
  run: (context, { dossierId, visitId }) =>
    overDossier(context, dossierId, (rows) => {
      const visit = rowsOfType(rows, 'visit').find((row) => row.id === visitId);
      if (!visit) return null;
      const proxy = rowsOfType(rows, 'proxy').find((row) => row.id === visit.body.proxyId)?.body ?? null;
      return visitorScope({ visitor: visit.body.visitor, proxy }, context.session.today);
    }),
});
