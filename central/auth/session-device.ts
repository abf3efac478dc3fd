import type { CentralContext } from '../central-context.ts';
import type { Tx } from '../db/in-transaction.ts';

type Db = Tx | Pick<CentralContext, 'db'>['db'];

/** Why a session is over, as its desk is told: one of a revoked device has something to destroy. */
export async function whyEnded(
  { db }: Pick<CentralContext, 'db'>,
  deviceId: string | null,
): Promise<'sessionRevoked' | 'tokenInvalid'> {
  if (deviceId === null) return 'tokenInvalid';
  const device = await db
    .selectFrom('device')
    .select('revoked_at')
    .where('device_id', '=', deviceId)
    .executeTakeFirst();
  return device?.revoked_at ? 'sessionRevoked' : 'tokenInvalid';
}

/** From now on the session ends with this device; the last one it speaks for counts. */
export async function bindSession(db: Db, sessionId: string, deviceId: string): Promise<void> {
  await db.updateTable('session').set({ device_id: deviceId }).where('session_id', '=', sessionId).execute();
}

/** Refresh tokens and access tokens of these sessions are worth nothing from the next request on. */
export async function endSessionsOf(db: Db, deviceId: string, now: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ ended_at: now })
    .where('device_id', '=', deviceId)
    .where('ended_at', 'is', null)
    .execute();
}
