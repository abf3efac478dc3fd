import type { Staff } from '#shared/entities/directory.ts';
import { can } from '#shared/permissions/can.ts';
import type { CentralContext } from '../central-context.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { checkSpaces } from './check-request.ts';
import { dossierLines } from './dossier-lines.ts';
import { findDevice } from './find-device.ts';

/** `dossier` lines of those among `ids` that the caller may open; NDJSON text, empty when there are none. */
export async function dossiersById(
  context: CentralContext,
  staff: Staff,
  deviceId: string,
  ids: readonly string[],
): Promise<string> {
  checkSpaces(staff, []);
  return inTransaction(context.db, 'repeatable read', async (tx) => {
    await findDevice(tx, deviceId, staff.staffId, 'read');
    if (staff.spaces.length === 0) return '';
    const found = await tx
      .selectFrom('digest')
      .select(['space_id', 'dossier_id', 'protected'])
      .where('space_id', 'in', staff.spaces)
      .where('dossier_id', 'in', [...ids])
      .execute();
    const open = found.filter((row) => !row.protected || can(staff.roles, 'dossier.openProtected').allowed);
    const lines: string[] = [];
    for (const space of new Set(open.map((row) => row.space_id))) {
      const wanted = open.filter((row) => row.space_id === space).map((row) => row.dossier_id);
      lines.push(...(await dossierLines(tx, space, wanted)).values());
    }
    return lines.map((line) => `${line}\n`).join('');
  });
}
