import type { Staff } from '#shared/entities/directory.ts';
import { closingLine, LineSum } from '#shared/kernel/line-sum.ts';
import { can } from '#shared/permissions/can.ts';
import { checkSpaces } from './check-request.ts';
import { findDevice } from './find-device.ts';
import type { SyncContext } from './sync-context.ts';

/**
 * `dossier` lines of those among `ids` that the caller may open, as NDJSON text.
 * @param proto what the desk speaks; from 3 on a line `all` closes the answer, so that one cut short is known as such
 */
export async function dossiersById(
  context: SyncContext,
  staff: Staff,
  deviceId: string,
  ids: readonly string[],
  proto: number,
): Promise<string> {
  checkSpaces(staff, []);
  return context.store.transaction('repeatable read', async (tx) => {
    await findDevice(tx, deviceId, staff.staffId, 'read');
    const found = await tx.whereDossiers(staff.spaces, ids);
    const open = found.filter((row) => !row.protected || can(staff.roles, 'dossier.openProtected').allowed);
    const lines: string[] = [];
    for (const space of new Set(open.map((row) => row.spaceId))) {
      const wanted = open.filter((row) => row.spaceId === space).map((row) => row.dossierId);
      lines.push(...(await tx.dossierLines(space, wanted)).values());
    }
    if (proto >= 3) {
      const all = { t: 'all' as const, n: lines.length };
      const sum = new LineSum();
      for (const line of lines) sum.add(line);
      lines.push(closingLine(all, sum));
    }
    return lines.map((line) => `${line}\n`).join('');
  });
}
