import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import type { MutationArgs } from '#shared/mutations/index.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { useAct } from '../../vault/use-vault.ts';
import { useVisitWith } from './use-visit-with.ts';

/** What may be gathered at once. */
export type Gathered = Partial<Pick<MutationArgs<'visit.add@1'>, 'basket' | 'pagesShown' | 'snapshotIds'>>;

interface Basket {
  /** The visit under way on this dossier, or that its person takes part in, by this agent; null when there is none. */
  readonly visit: CurrentVisit | null;
  /** Puts what was started, shown or told into the visit; without a visit nothing has to be gathered. */
  readonly add: (gathered: Gathered) => Promise<Result<void, AppError>>;
}

/** The basket of the visit on this dossier: what a screen does for the person is found again in the note. */
export function useBasket(dossierId: string): Basket {
  const act = useAct();
  const visit = useVisitWith(dossierId);
  return {
    visit,
    async add({ basket = [], pagesShown = [], snapshotIds = [] }) {
      if (visit === null) return ok(undefined);
      const added = await act('visit.add@1', {
        visitId: visit.visitId,
        // The visit of somebody else keeps the opaque id alone; what it names stays in its own dossier.
        dossierId: visit.dossierId,
        basket,
        pagesShown,
        snapshotIds,
      });
      return added.ok ? ok(undefined) : added;
    },
  };
}
