import type { VisitorScope } from '#shared/permissions/visitor-scope.ts';
import { useVault } from '../../vault/use-vault.ts';

const NO_ARGS = {};

/** What the visitor of the visit under way on this dossier may see; null without such a visit. */
export function useVisitorScope(dossierId: string): VisitorScope | null {
  const current = useVault('currentVisit', NO_ARGS);
  const visit = current?.ok === true && current.value?.dossierId === dossierId ? current.value : null;
  const answer = useVault('visitorScope', { dossierId, visitId: visit?.visitId ?? null });
  return answer?.ok === true && answer.value.state === 'open' ? answer.value.value : null;
}
