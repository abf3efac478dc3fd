import { type ClaimedQuarter, claimedQuarters } from '#shared/folds/calculator/claimed-quarters.ts';
import { type Explained, explainRow } from '#shared/folds/explain/explain-row.ts';
import { type DossierFacts, dossierFacts } from '#shared/folds/explain/dossier-facts.ts';
import { keptComputations, type KeptComputation } from '#shared/folds/kept-computations.ts';
import { debtOf, type Debt } from '#shared/folds/solutions/debt.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

export interface LawFacts {
  readonly facts: DossierFacts;
  readonly claimed: readonly ClaimedQuarter[];
  readonly debt: Debt;
}

const ofDossier = ({ dossierId }: OfDossier) => [`dossier:${dossierId}`] as const;

/** One line of the account, computed again from the data of the dossier. */
export const explainedRowQuery = defineQuery<
  OfDossier & { readonly key: string },
  DossierAnswer<readonly Explained[]>
>({
  topics: ofDossier,
  run: (context, { dossierId, key }) =>
    overDossier(context, dossierId, (rows) => explainRow(rows, key, context.session.today)),
});

/** What a calculator starts from, and what is open in the account. */
export const lawFactsQuery = defineQuery<OfDossier, DossierAnswer<LawFacts>>({
  topics: ofDossier,
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => ({
      facts: dossierFacts(rows),
      claimed: claimedQuarters(rows, context.session.today),
      debt: debtOf(rows, context.session.today),
    })),
});

/** Computations that were shown or printed, each computed again. */
export const keptComputationsQuery = defineQuery<OfDossier, DossierAnswer<readonly KeptComputation[]>>({
  topics: ofDossier,
  run: (context, { dossierId }) => overDossier(context, dossierId, (rows) => keptComputations(rows)),
});
