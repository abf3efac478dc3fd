import type { Staff } from '#shared/entities/directory.ts';
import { can } from '#shared/permissions/can.ts';
import { GRANTED } from '#shared/sync/protocol.ts';
import type { GrantedDossier, PullStore, PushStore } from './sync-store.ts';

/** Only who goes out is lent dossiers of other offices; for everybody else there is nothing to look up. */
export function canBeLent(staff: Staff): boolean {
  return staff.roles.includes('fieldAdviser');
}

/** Dossiers of other offices that this person may hold now; looked up at each request. */
export async function grantedTo(
  tx: Pick<PullStore | PushStore, 'grantsOf'>,
  staff: Staff,
  today: string,
): Promise<readonly GrantedDossier[]> {
  if (!canBeLent(staff)) return [];
  const opensProtected = can(staff.roles, 'dossier.openProtected').allowed;
  return (await tx.grantsOf(staff.staffId, today)).filter(
    (one) => !staff.spaces.includes(one.spaceId) && (opensProtected || !one.protected),
  );
}

interface GrantedPage {
  readonly space: string;
  readonly lines: readonly string[];
  readonly more: false;
  readonly progress: null;
}

/**
 * Whole dossiers that were lent and that the device lacks or has older, and `gone` for those it may hold no longer.
 * Nothing is remembered between two requests: what the device says it has is compared with what it may have.
 * @param held versions by dossier, as the device says them
 */
export async function pullGranted(
  tx: PullStore,
  staff: Staff,
  today: string,
  held: Readonly<Record<string, number>>,
): Promise<GrantedPage> {
  const granted = await grantedTo(tx, staff, today);
  const lines: string[] = [];
  for (const { dossierId, spaceId, ver } of granted)
    if (held[dossierId] !== ver) lines.push(...(await tx.dossierLines(spaceId, [dossierId])).values());
  const may = new Set(granted.map(({ dossierId }) => dossierId));
  for (const [id, ver] of Object.entries(held))
    if (!may.has(id)) lines.push(JSON.stringify({ t: 'gone', id, ver }));
  return { space: GRANTED, lines, more: false, progress: null };
}
