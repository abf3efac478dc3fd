import { sql } from 'kysely';
import type { DeviceKind } from '#shared/sync/lease.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { prepared } from '../../db/prepared.ts';
import type { DeviceRecord } from '../sync-store.ts';

interface DeviceRow {
  readonly staff_id: string;
  readonly last_seq: number | string;
  readonly revoked_at: Date | null;
  readonly seen_at: Date;
  readonly kind: DeviceKind;
}

export async function sqlDevice(
  db: Database | Tx,
  deviceId: string,
  lock: 'read' | 'forUpdate',
): Promise<DeviceRecord | null> {
  const locked = lock === 'forUpdate' ? sql` for update` : sql``;
  const { rows } = await sql<DeviceRow>`${prepared}
    select staff_id, last_seq, revoked_at, seen_at, kind from device
    where device_id = ${deviceId}${locked}`.execute(db);
  const [device] = rows;
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
