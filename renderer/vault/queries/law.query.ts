import { type ClaimedQuarter, claimedQuarters } from '#shared/folds/calculator/claimed-quarters.ts';
import { type Explained, explainRow } from '#shared/folds/explain/explain-row.ts';
import { type DossierFacts, dossierFacts } from '#shared/folds/explain/dossier-facts.ts';
import { keptComputations, type KeptComputation } from '#shared/folds/kept-computations.ts';
import { debtOf, type Debt } from '#shared/folds/solutions/debt.ts';
import { rowsOfType } from '#shared/entities/index.ts';
import { builtInPack, type Pack, packHash } from '#shared/rules/pack.ts';
import type { Source } from '#shared/rules/parameters/source.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

export interface LawFacts {
  readonly facts: DossierFacts;
  readonly claimed: readonly ClaimedQuarter[];
  readonly debt: Debt;
  /** The figures in force, for what is computed from these facts. */
  readonly pack: Pack;
}

const ofDossier = ({ dossierId }: OfDossier) => [`dossier:${dossierId}`] as const;

/** One line of the account, computed again from the data of the dossier. */
export const explainedRowQuery = defineQuery<
  OfDossier & { readonly key: string },
  DossierAnswer<readonly Explained[]>
>({
  topics: (args) => [...ofDossier(args), 'pack'],
  async run(context, { dossierId, key }) {
    const { pack } = await context.pack();
    return overDossier(context, dossierId, (rows) => explainRow(rows, key, context.session.today, pack));
  },
});

/** What a calculator starts from, and what is open in the account. */
export const lawFactsQuery = defineQuery<OfDossier, DossierAnswer<LawFacts>>({
  topics: (args) => [...ofDossier(args), 'pack'],
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, async (rows) => ({
      facts: dossierFacts(rows),
      claimed: claimedQuarters(rows, context.session.today),
      debt: debtOf(rows, context.session.today),
      pack: (await context.pack()).pack,
    })),
});

/** Computations that were shown or printed, each computed again. */
export const keptComputationsQuery = defineQuery<OfDossier, DossierAnswer<readonly KeptComputation[]>>({
  topics: ofDossier,
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, async (rows) => {
      const named = rowsOfType(rows, 'computation-snapshot').map(({ body }) => body.packHash);
      return keptComputations(rows, await context.packsHeld(named));
    }),
});

/** The sources that these packs name, of those that lie on this desk; the build's own ones it knows without asking. */
export const packSourcesQuery = defineQuery<
  { readonly hashes: readonly string[] },
  Readonly<Record<string, Source>>
>({
  topics: () => ['pack'],
  async run(context, { hashes }) {
    const others = hashes.filter((hash) => hash !== packHash(builtInPack));
    if (others.length === 0) return {};
    const held = await context.packsHeld(others);
    return Object.fromEntries(
      held
        .filter((pack) => others.includes(packHash(pack)))
        .flatMap(({ sources }) => Object.entries(sources)),
    );
  },
});
