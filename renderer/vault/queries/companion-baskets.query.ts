import { findRow, rowsOfType } from '#shared/entities/index.ts';
import { companionBasket, type VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import { type VisitorScope, visitorScope } from '#shared/permissions/visitor-scope.ts';
import { defineQuery } from './define-query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

export interface CompanionBasket {
  readonly basket: VisitBasket;
  /** A person speaks for themself; for a company nobody does without a mandate of its own. */
  readonly scope: VisitorScope;
}

export interface CompanionsOfVisit {
  /** Whose visit it is. */
  readonly hostId: string;
  readonly visitId: string;
  /** Dossiers of the others at the table. */
  readonly dossierIds: readonly string[];
}

/** What a visit has led to for each of the others at the table, in their order; null for one who is not (or no longer) in it. */
export const companionBasketsQuery = defineQuery<
  CompanionsOfVisit,
  readonly DossierAnswer<CompanionBasket | null>[]
>({
  topics: ({ dossierIds, hostId }) => [
    ...[hostId, ...dossierIds].map((id) => `dossier:${id}` as const),
    'pack' as const,
  ],
  async run(context, { dossierIds, hostId, visitId }) {
    const { pack } = await context.pack();
    const host = await overDossier(
      context,
      hostId,
      (rows) => rowsOfType(rows, 'visit').find(({ id }) => id === visitId) ?? null,
    );
    if (host.state !== 'open') return dossierIds.map(() => host);
    const visit = host.value;
    const answers: DossierAnswer<CompanionBasket | null>[] = [];
    for (const dossierId of dossierIds)
      answers.push(
        await overDossier(context, dossierId, (rows) => {
          if (visit?.body.people?.some((one) => one.dossierId === dossierId) !== true) return null;
          const basket = companionBasket(rows, visit, { pack });
          const visitor = findRow(rows, 'dossier')?.body.kind === 'person' ? 'self' : 'other';
          const scope = visitorScope({ visitor, proxy: null }, context.session.today);
          return basket === null ? null : { basket, scope };
        }),
      );
    return answers;
  },
});
