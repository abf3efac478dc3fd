import { type IncomeNow, incomesNow } from '#shared/folds/incomes-now.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

/** What the forms of facts start from: exactly what a change will say it has seen. */
export interface EditFacts {
  readonly incomes: readonly IncomeNow[];
}

export const editFactsQuery = defineQuery<OfDossier, DossierAnswer<EditFacts>>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`],
  run: (context, { dossierId }) => overDossier(context, dossierId, (rows) => ({ incomes: incomesNow(rows) })),
});
