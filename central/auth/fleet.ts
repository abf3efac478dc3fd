import { type Staff, staffSchema } from '#shared/entities/directory.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { can } from '#shared/permissions/can.ts';
import type { ListedDevice } from '#shared/sync/api.ts';
import type { CentralContext } from '../central-context.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { endSessionsOf } from './session-device.ts';

/** Every device that was ever enrolled, the one heard last first. */
export async function listDevices(
  context: CentralContext,
  staff: Staff,
): Promise<Result<readonly ListedDevice[], 'forbidden'>> {
  if (!can(staff.roles, 'device.manage').allowed) return err('forbidden');
  const rows = await context.db.selectFrom('device').selectAll().orderBy('seen_at', 'desc').execute();
  return ok(
    rows.map((row) => ({
      deviceId: row.device_id,
      staffId: row.staff_id,
      label: row.label,
      kind: row.kind,
      createdAt: instantOf(row.created_at),
      seenAt: instantOf(row.seen_at),
      changes: Number(row.last_seq),
      revoked: row.revoked_at === null ? null : { at: instantOf(row.revoked_at), by: row.revoked_by },
    })),
  );
}

/**
 * From the next request on the sessions made on the device are over and the device is refused; it closes its vault and
 * destroys its keys; what it had not sent stays on it, sealed to central. Desks of its offices are woken, so that one that listens learns it at once. A second time
 * changes nothing.
 */
export async function revokeDevice(
  context: CentralContext,
  staff: Staff,
  deviceId: string,
): Promise<Result<void, 'forbidden' | 'notFound'>> {
  if (!can(staff.roles, 'device.manage').allowed) return err('forbidden');
  const device = await context.db
    .selectFrom('device')
    .innerJoin('staff', 'staff.staff_id', 'device.staff_id')
    .select('staff.body')
    .where('device_id', '=', deviceId)
    .executeTakeFirst();
  if (device === undefined) return err('notFound');
  const now = context.clock.now();
  await inTransaction(context.db, 'read committed', async (tx) => {
    await tx
      .updateTable('device')
      .set({ revoked_at: now, revoked_by: staff.staffId })
      .where('device_id', '=', deviceId)
      .where('revoked_at', 'is', null)
      .execute();
    await endSessionsOf(tx, deviceId, now);
  });
  const { spaces } = staffSchema.parse(device.body);
  const versions =
    spaces.length === 0
      ? []
      : await context.db
          .selectFrom('space')
          .select(['space_id', 'ver'])
          .where('space_id', 'in', spaces)
          .execute();
  context.poke.announce(Object.fromEntries(versions.map(({ space_id, ver }) => [space_id, Number(ver)])));
  return ok(undefined);
}

const instantOf = (moment: Date) => instantFromEpochMs(moment.getTime());
