import type { Staff } from '#shared/entities/directory.ts';
import { closingLine, LineSum } from '#shared/kernel/line-sum.ts';
import type { DossiersRequest } from '#shared/sync/api.ts';
import { questionSum } from '#shared/sync/question-sum.ts';
import { policyOf } from '#shared/sync/version-policy.ts';
import { can } from '#shared/permissions/can.ts';
import { checkSpaces } from './check-request.ts';
import { grantedTo } from './granted.ts';
import { findDevice } from './find-device.ts';
import type { SyncContext } from './sync-context.ts';

/**
 * `dossier` lines of those among `ids` that the caller may open, as NDJSON text. A line `all` closes the answer for a desk
 * that knows it, so that one that is cut short, or to another question, is known.
 */
export async function dossiersById(
  context: SyncContext,
  staff: Staff,
  { device, ask, ids, ...speaks }: DossiersRequest,
): Promise<string> {
  checkSpaces(staff, []);
  return context.store.transaction(
    'repeatable read',
    async (tx) => {
      await findDevice(tx, device, staff.staffId, 'read');
      const mine = await tx.whereDossiers(staff.spaces, ids);
      const lent = mine.length < ids.length ? await grantedTo(tx, staff, context.clock.today()) : [];
      const found = [...mine, ...lent.filter(({ dossierId }) => ids.includes(dossierId))];
      const open = found.filter((row) => !row.protected || can(staff.roles, 'dossier.openProtected').allowed);
      const lines: string[] = [];
      for (const space of new Set(open.map((row) => row.spaceId))) {
        const wanted = open.filter((row) => row.spaceId === space).map((row) => row.dossierId);
        lines.push(...(await tx.dossierLines(space, wanted)).values());
      }
      if (policyOf(speaks).closesDossiers) {
        const all = { t: 'all' as const, n: lines.length, of: questionSum(ask, ids), epoch: context.epoch };
        const sum = new LineSum();
        for (const line of lines) sum.add(line);
        lines.push(closingLine(all, sum));
      }
      return lines.map((line) => `${line}\n`).join('');
    },
    staff.spaces,
  );
}
