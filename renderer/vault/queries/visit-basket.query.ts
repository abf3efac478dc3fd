import type { VisitReason } from '#shared/entities/codes.ts';
import { type VisitBasket, visitBasket } from '#shared/folds/visit/visit-basket.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

/** What a visit has led to so far; null while its row is not here. */
export const visitBasketQuery = defineQuery<
  OfDossier & { readonly visitId: string; readonly reason: VisitReason },
  DossierAnswer<VisitBasket | null>
>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`, 'pack'],
  async run(context, { dossierId, visitId, reason }) {
    const { pack } = await context.pack();
    return overDossier(context, dossierId, (rows) => visitBasket(rows, { visitId, reason, pack }));
  },
});
