import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import { useVault } from '../../vault/use-vault.ts';

const NO_ARGS = {};
const NOBODY: readonly string[] = [];

/** The visit under way in which the person of this dossier is: their own, or one they came along to. */
export function useVisitWith(dossierId: string): CurrentVisit | null {
  const current = useVault('currentVisit', NO_ARGS);
  const visit = current?.ok === true ? current.value : null;
  const others = useVault('visitPeople', {
    dossierId: visit?.dossierId ?? dossierId,
    visitId: visit?.visitId ?? '',
    recent: NOBODY,
  });
  if (visit === null || visit.dossierId === dossierId) return visit;
  const people = others?.ok === true && others.value.state === 'open' ? others.value.value.people : [];
  return people.some((one) => one.dossierId === dossierId) ? visit : null;
}
