import type { Staff } from '#shared/entities/directory.ts';
import { can } from '#shared/permissions/can.ts';
import { checkSpaces } from './check-request.ts';
import { findDevice } from './find-device.ts';
import type { SyncContext } from './sync-context.ts';

/** `dossier` lines of those among `ids` that the caller may open; NDJSON text, empty when there are none. */
export async function dossiersById(
  context: SyncContext,
  staff: Staff,
  deviceId: string,
  ids: readonly string[],
): Promise<string> {
  checkSpaces(staff, []);
  return context.store.transaction('repeatable read', async (tx) => {
    await findDevice(tx, deviceId, staff.staffId, 'read');
    if (staff.spaces.length === 0) return '';
    const found = await tx.whereDossiers(staff.spaces, ids);
    const open = found.filter((row) => !row.protected || can(staff.roles, 'dossier.openProtected').allowed);
    const lines: string[] = [];
    for (const space of new Set(open.map((row) => row.spaceId))) {
      const wanted = open.filter((row) => row.spaceId === space).map((row) => row.dossierId);
      lines.push(...(await tx.dossierLines(space, wanted)).values());
    }
    return lines.map((line) => `${line}\n`).join('');
  });
}
