import { useEffect, useMemo, useState } from 'react';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { useLibrary } from '../../knowledge/use-library.ts';
import type { CompanionBasket } from '../../vault/queries/companion-baskets.query.ts';
import type { NamedPerson, VisitPeople } from '../../vault/queries/visit-people.query.ts';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import { judgedBasket } from './use-visit-basket.ts';

/** One of the others at the table; `theirs` is null while their dossier is not on this device. */
export interface Companion extends NamedPerson {
  readonly theirs: CompanionBasket | null;
}

interface Companions {
  readonly companions: readonly Companion[];
  /** What each has been told is known: until then nobody can say that nothing is left. */
  readonly known: boolean;
}

const NOBODY: VisitPeople['people'] = [];

/** What the visit led to for each of the others, with their own duties to inform, judged as those of the host are. */
export function useCompanions(
  { dossierId: hostId, visitId }: CurrentVisit,
  people: VisitPeople | null,
  today: PlainDate | null,
): Companions {
  const vault = useVaultApi();
  const library = useLibrary();
  const named = people?.people ?? NOBODY;
  const dossierIds = useMemo(() => named.map(({ dossierId }) => dossierId), [named]);
  const answer = useVault('companionBaskets', { hostId, visitId, dossierIds });
  const baskets = answer?.ok === true ? answer.value : null;
  // A fresh start of the desk has every dossier closed; theirs belong to the visit, and opening them is written again.
  const closed = dossierIds.filter((_, at) => baskets?.[at]?.state === 'closed').join(' ');
  const [tried, setTried] = useState('');
  useEffect(() => {
    let gone = false;
    if (closed === '') return;
    const opening = closed.split(' ').map((dossierId) => vault.openDossier(dossierId, 'visit'));
    // One that stays closed says so when its note is written; it holds nobody at the counter before.
    void Promise.allSettled(opening).then(() => {
      if (!gone) setTried(closed);
    });
    return () => {
      gone = true;
    };
  }, [vault, closed]);
  return useMemo(
    () => ({
      companions: named.map((person, at): Companion => {
        const found = baskets?.[at];
        const theirs = found?.state === 'open' ? found.value : null;
        return {
          ...person,
          theirs: theirs === null ? null : { ...theirs, basket: judgedBasket(theirs.basket, library, today) },
        };
      }),
      known: answer !== undefined && (closed === '' || closed === tried),
    }),
    [named, baskets, answer, closed, tried, library, today],
  );
}
