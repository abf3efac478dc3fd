import type { CentralContext } from '../central-context.ts';
import type { Tx } from '../db/in-transaction.ts';
import { ProblemError } from '../http/problem.ts';

export interface KnownDevice {
  readonly deviceId: string;
  readonly lastSeq: number;
}

/** The caller's own device; ends the request with notFound, forbidden or deviceRevoked otherwise. */
export async function findDevice(
  db: Tx | CentralContext['db'],
  deviceId: string,
  staffId: string,
  lock: 'read' | 'forUpdate',
): Promise<KnownDevice> {
  const query = db.selectFrom('device').selectAll().where('device_id', '=', deviceId);
  const device = await (lock === 'forUpdate' ? query.forUpdate() : query).executeTakeFirst();
  if (!device) throw new ProblemError('notFound', { detail: 'No such device.' });
  if (device.staff_id !== staffId)
    throw new ProblemError('forbidden', { detail: 'The device belongs to somebody else.' });
  if (device.revoked_at !== null) throw new ProblemError('deviceRevoked');
  return { deviceId, lastSeq: Number(device.last_seq) };
}
