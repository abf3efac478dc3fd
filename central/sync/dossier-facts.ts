import type { Role } from '#shared/entities/codes.ts';
import { can } from '#shared/permissions/can.ts';
import type { PushStore } from './sync-store.ts';

export interface DossierFacts {
  exists(dossierId: string): boolean;
  /** Protected, and the caller may not open protected dossiers. */
  isClosed(dossierId: string): boolean;
  /** Person of contact; null when nobody is named. */
  adviserOf(dossierId: string): string | null;
}

/**
 * Looks up dossiers of a space and locks their digests, so that the writers of one dossier take turns and its digest
 * is computed from everything before it.
 */
export async function lockDossiers(
  tx: PushStore,
  spaceId: string,
  ids: readonly string[],
  roles: readonly Role[],
): Promise<DossierFacts> {
  const wanted = [...new Set(ids)].sort();
  const found = await tx.lockDossiers(spaceId, wanted);
  const known = new Map(found.map((row) => [row.dossierId, row]));
  const opensProtected = can(roles, 'dossier.openProtected').allowed;
  return {
    exists: (id) => known.has(id),
    isClosed: (id) => known.get(id)?.protected === true && !opensProtected,
    adviserOf: (id) => known.get(id)?.adviserId ?? null,
  };
}
