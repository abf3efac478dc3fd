import { useMemo } from 'react';
import type { VisitReason } from '#shared/entities/codes.ts';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import type { VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import { judgeVersions } from '#shared/folds/visit/visit-ledger.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { KnowledgeLibrary } from '#shared/knowledge/document.ts';
import { currentVersionOf } from '#shared/knowledge/find-document.ts';
import { useLibrary } from '../../knowledge/use-library.ts';
import { useVault } from '../../vault/use-vault.ts';

/** What the visit has led to, its proofs judged by the pages this build holds; null until the dossier is open, or when it is not here. */
export function useVisitBasket(
  { dossierId, visitId }: CurrentVisit,
  reason: VisitReason,
  today: PlainDate | null,
): { readonly basket: VisitBasket | null; readonly known: boolean } {
  const library = useLibrary();
  const answer = useVault('visitBasket', { dossierId, visitId, reason });
  const basket = answer?.ok === true && answer.value.state === 'open' ? answer.value.value : null;
  const known = answer !== undefined;
  return useMemo(
    () => ({ basket: basket === null ? null : judgedBasket(basket, library, today), known }),
    [basket, known, library, today],
  );
}

/** The same, what was told with a version that is not in force any more told anew; as it is until the pages are read. */
export function judgedBasket(
  basket: VisitBasket,
  library: KnowledgeLibrary | null,
  today: PlainDate | null,
): VisitBasket {
  if (library === null || today === null) return basket;
  const current = currentVersionOf(library, today);
  const ledger = judgeVersions(basket.ledger, ({ kind, id, lang, version }) =>
    // Pages exist in the three national languages only.
    lang === 'en' ? version : current({ kind, id, lang }),
  );
  return { ...basket, ledger };
}
