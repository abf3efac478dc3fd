import { type RawBuilder, sql } from 'kysely';
import type { DeviceKind } from '#shared/sync/lease.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { prepared } from '../../db/prepared.ts';
import type { Standing } from '../sync-store.ts';

/** One for each office; the columns of the device are null where there is none. */
export interface StandingRow {
  readonly staff_id: string | null;
  readonly last_seq: number | string;
  readonly revoked: boolean;
  readonly seen_at: Date | string;
  readonly kind: DeviceKind;
  readonly space_id: string | null;
  readonly ver: number | string | null;
}

export const standingColumns = sql`device.staff_id, device.last_seq, device.revoked_at is not null as revoked,
  device.seen_at, device.kind, space.space_id, space.ver`;

export function theseOffices(spaces: readonly string[]): RawBuilder<unknown> {
  return sql`space.space_id = any(${spaces})`;
}

export async function sqlStanding(
  db: Database | Tx,
  deviceId: string,
  spaces: readonly string[],
): Promise<Standing> {
  const { rows } = await sql<StandingRow>`${prepared}
    select ${standingColumns}
    from device left join space on ${theseOffices(spaces)}
    where device.device_id = ${deviceId}`.execute(db);
  return standingOf(deviceId, rows);
}

export function standingOf(deviceId: string, rows: readonly StandingRow[]): Standing {
  const [first] = rows;
  return {
    device:
      first && first.staff_id !== null
        ? {
            deviceId,
            staffId: first.staff_id,
            lastSeq: Number(first.last_seq),
            revoked: first.revoked,
            seenMs: new Date(first.seen_at).getTime(),
            kind: first.kind,
          }
        : null,
    versions: new Map(
      rows.flatMap(({ space_id, ver }) => (space_id === null ? [] : [[space_id, Number(ver)]])),
    ),
  };
}
