import { rowsOfType } from '#shared/entities/index.ts';
import { currentVisit } from '#shared/folds/current-visit.ts';
import { type VisitorScope, visitorScope } from '#shared/permissions/visitor-scope.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

/** What the visitor of this person's visit under way may see of the dossier; null without such a visit. */
export const visitorScopeQuery = defineQuery<OfDossier, DossierAnswer<VisitorScope | null>>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`, 'digests'],
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => {
      const under = currentVisit(context.digests(), context.session.staff.staffId);
      const visit = rowsOfType(rows, 'visit').find((row) => row.id === under?.visitId);
      if (!visit) return null;
      const proxy = rowsOfType(rows, 'proxy').find((row) => row.id === visit.body.proxyId)?.body ?? null;
      return visitorScope({ visitor: visit.body.visitor, proxy }, context.session.today);
    }),
});
