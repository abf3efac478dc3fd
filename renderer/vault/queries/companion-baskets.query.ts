import { findRow, rowsOfType } from '#shared/entities/index.ts';
import { companionBasket, type VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import { type VisitorScope, visitorScope } from '#shared/permissions/visitor-scope.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

export interface CompanionBasket {
  readonly basket: VisitBasket;
  /** A person speaks for themself; for a company nobody does without a mandate of its own. */
  readonly scope: VisitorScope;
}

/** What a visit has led to for somebody else at the table; null when they are not (or no longer) in it. */
export const companionBasketQuery = defineQuery<
  OfDossier & { readonly hostId: string; readonly visitId: string },
  DossierAnswer<CompanionBasket | null>
>({
  topics: ({ dossierId, hostId }) => [`dossier:${dossierId}`, `dossier:${hostId}`, 'pack'],
  async run(context, { dossierId, hostId, visitId }) {
    const { pack } = await context.pack();
    const host = await overDossier(
      context,
      hostId,
      (rows) => rowsOfType(rows, 'visit').find(({ id }) => id === visitId) ?? null,
    );
    if (host.state !== 'open') return host;
    const visit = host.value;
    return overDossier(context, dossierId, (rows) => {
      if (visit?.body.people?.some((one) => one.dossierId === dossierId) !== true) return null;
      const basket = companionBasket(rows, visit, { pack });
      const visitor = findRow(rows, 'dossier')?.body.kind === 'person' ? 'self' : 'other';
      const scope = visitorScope({ visitor, proxy: null }, context.session.today);
      return basket === null ? null : { basket, scope };
    });
  },
});
