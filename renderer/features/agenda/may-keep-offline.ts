import { can } from '#shared/permissions/can.ts';
import type { VaultSession } from '../../vault/contract.ts';

/** Who leaves with a laptop decides what stays on it; a desk at the counter has nothing to choose. */
export function mayKeepOffline(session: VaultSession): boolean {
  return can(session.staff.roles, 'mission.keepOffline').allowed;
}
