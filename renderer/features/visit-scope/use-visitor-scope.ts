import type { VisitorScope } from '#shared/permissions/visitor-scope.ts';
import { useVault } from '../../vault/use-vault.ts';
import { lookingStore } from './looking.ts';

/** A part of a dossier that not everybody may see. */
export type DossierPart = 'account' | 'debts' | 'health';

/**
 * What the visitor of the visit under way on this dossier may see.
 * @returns null without such a visit, undefined while it is not known
 */
export function useVisitorScope(dossierId: string): VisitorScope | null | undefined {
  const answer = useVault('visitorScope', { dossierId });
  // An answer that failed opens nothing.
  if (!answer?.ok) return undefined;
  return answer.value.state === 'open' ? answer.value.value : null;
}

/** Whether this part may stand on the screen now: `unknown` is not yet. */
export function usePartOpen(dossierId: string, part: DossierPart): 'open' | 'closed' | 'looking' | 'unknown' {
  const scope = useVisitorScope(dossierId);
  const looking = lookingStore.use((state) => state.dossierId === dossierId);
  if (scope === undefined) return 'unknown';
  if (scope === null || scope[part]) return 'open';
  return looking ? 'looking' : 'closed';
}
