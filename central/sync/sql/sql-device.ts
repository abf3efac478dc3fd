import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import type { DeviceRecord } from '../sync-store.ts';

export async function sqlDevice(
  db: Database | Tx,
  deviceId: string,
  lock: 'read' | 'forUpdate',
): Promise<DeviceRecord | null> {
  const query = db.selectFrom('device').selectAll().where('device_id', '=', deviceId);
  const device = await (lock === 'forUpdate' ? query.forUpdate() : query).executeTakeFirst();
  return device
    ? {
        deviceId,
        staffId: device.staff_id,
        lastSeq: Number(device.last_seq),
        revoked: device.revoked_at !== null,
        seenMs: new Date(device.seen_at).getTime(),
        kind: device.kind,
      }
    : null;
}
